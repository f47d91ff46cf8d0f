import type {ReadDecision} from './readDecision.ts'

/** Where a decision stands in its chain: how many came before it, and not earlier than when they did. */
type Position = {readonly depth: number; readonly at: number}

const FIRST: Position = {depth: 0, at: Number.NEGATIVE_INFINITY}

/**
 * The positions of decisions. A hash cannot name one that was made of it, so that chains never close;
 * one whose predecessor is not there begins a chain.
 */
function positionsOf(decisions: readonly ReadDecision[]): Map<string, Position> {
  const byHash = new Map(decisions.map((decision) => [decision.hash, decision]))
  const positions = new Map<string, Position>()
  for (const decision of decisions) {
    const line: ReadDecision[] = []
    let step: ReadDecision | undefined = decision
    while (step !== undefined && !positions.has(step.hash)) {
      line.push(step)
      step = byHash.get(step.previousHash ?? '')
    }
    let before = positions.get(step?.hash ?? '') ?? FIRST
    for (const {at, hash} of line.toReversed()) {
      before = {depth: before.depth + 1, at: Math.max(before.at, at)}
      positions.set(hash, before)
    }
  }
  return positions
}

function caution({decision}: ReadDecision): number {
  return decision === 'approved' ? 0 : 1
}

/**
 * Decisions on one subject from the first to the one that stands. Each comes after the one that it
 * follows in the chain; of those taken side by side, the later one stands. At the very same moment,
 * an approval does not stand against the others.
 */
export function standingOrder(decisions: readonly ReadDecision[]): ReadDecision[] {
  const positions = positionsOf(decisions)
  const positionOf = ({hash}: ReadDecision) => positions.get(hash) ?? FIRST
  return decisions.toSorted((one, other) => {
    const [a, b] = [positionOf(one), positionOf(other)]
    return (
      a.at - b.at ||
      a.depth - b.depth ||
      caution(one) - caution(other) ||
      (one.hash < other.hash ? -1 : 1)
    )
  })
}
