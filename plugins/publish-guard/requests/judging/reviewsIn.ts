import {type Evidence, isRecord, type Policy, withReviews} from '../../../../policy/index.ts'
import {decisionsQuery, readContributors} from '../../../../policy/review/index.ts'
import type {World} from '../world/World.ts'

/**
 * Who edited what a world shows of a document. Unknown where a request writes it without a draft: who
 * sends a request is not said in it.
 */
async function contributorsIn(world: World, id: string): Promise<readonly string[] | undefined> {
  if (!world.allChanges().has(id)) {
    return readContributors(world.history, {id, form: 'published'})
  }
  const waiting = world.sourceOf(id)
  if (waiting === undefined) return undefined
  return readContributors(world.history, {id, form: 'draft', waiting})
}

/** Adds to what is known of a page's evidence who approved it, where the rule asks for that. */
export async function reviewsIn(
  world: World,
  {approvedIdsOf, reviewIdsOf}: Pick<Policy, 'approvedIdsOf' | 'reviewIdsOf'>,
  {page, evidence}: {readonly page: unknown; readonly evidence: Evidence},
): Promise<Evidence> {
  const ids = reviewIdsOf(page, evidence)
  if (ids.length === 0) return evidence
  const rows: unknown = await world.query(decisionsQuery, {subjects: ids})
  if (!Array.isArray(rows)) throw new Error('The answer holds no list of decisions.')
  const decisions = rows.filter(isRecord)
  const contributors = new Map<string, readonly string[]>()
  const decided = withReviews(evidence, {ids, decisions, contributors})
  for (const id of approvedIdsOf(page, decided)) {
    const known = await contributorsIn(world, id)
    if (known !== undefined) contributors.set(id, known)
  }
  return withReviews(evidence, {ids, decisions, contributors})
}
