import {isPublishable, type Policy} from '../../../../policy/index.ts'
import type {Reason} from '../refusal/Refusal.ts'
import {isShown} from '../world/isShown.ts'
import type {World} from '../world/World.ts'
import {evidenceIn, loadEvidence} from './evidenceIn.ts'
import {namedDocument} from './namedDocument.ts'
import {reviewsIn} from './reviewsIn.ts'

/** The guarded pages that were changed in a world and that readers see there. */
export function pagesShown(policy: Policy, world: World) {
  return [...world.changes().values()]
    .filter((document) => document !== undefined && isShown(document) && policy.isGuarded(document))
    .filter((document) => document !== undefined)
}

/** A moment at which pages go live, and whether that is yet to come. */
export type Moment = {readonly at: Date; readonly isLater: boolean}

/** The full rule for each of those pages, with what the world holds, at a moment. */
export async function judgePages(
  policy: Policy,
  world: World,
  {at, isLater}: Moment,
): Promise<Reason[]> {
  const reasons: Reason[] = []
  const pages = pagesShown(policy, world)
  await loadEvidence(world, policy, pages)
  for (const page of pages) {
    const named = await evidenceIn(world, policy, page)
    const evidence = await reviewsIn(world, policy, {page, evidence: named})
    const findings = policy.evaluate(page, evidence, at)
    if (isPublishable(findings)) continue
    const errors = findings.filter(({level}) => level === 'error')
    reasons.push({
      kind: 'page',
      page: namedDocument(page),
      findings: errors,
      at: isLater ? at : undefined,
    })
  }
  return reasons
}
