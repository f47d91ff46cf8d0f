import type {ReadDecision} from '../../../policy/review/index.ts'

/** The approval that stands last among decisions that count; undefined when there never was one. */
export function lastApprovalOf(decisions: readonly ReadDecision[]): ReadDecision | undefined {
  return decisions.findLast(({decision}) => decision === 'approved')
}
