import {bareIdOf, isRecord, type Policy, type StoredDocument} from '../../../../policy/index.ts'
import {listUses, type Use} from '../../panes/listUses.ts'
import {textOf} from '../../panes/textOf.ts'
import {pageTypes, USES_QUERY} from '../../uses/usesQuery.ts'
import type {World} from '../world/World.ts'

function refersTo(value: unknown, id: string): boolean {
  if (Array.isArray(value)) return value.some((item) => refersTo(item, id))
  if (!isRecord(value)) return false
  return value['_ref'] === id || Object.values(value).some((item) => refersTo(item, id))
}

/** Whether a document is the draft that is left of a page that has just been taken off the site. */
async function isLeftover(world: World, {_id: id}: StoredDocument): Promise<boolean> {
  const publishedId = bareIdOf(id)
  if (id !== `drafts.${publishedId}`) return false
  const [draft, page] = [await world.before(id), await world.before(publishedId)]
  const isOff = (await world.find(publishedId)).document === undefined
  return draft.document === undefined && page.document !== undefined && isOff
}

/**
 * The pages that would still link a document in a world, in whatever form. A page that goes together
 * with it, and is left as a draft, is none.
 */
export async function usesIn(policy: Policy, world: World, id: string): Promise<Use[]> {
  const pages = pageTypes(policy)
  const changes = world.allChanges()
  const rows: unknown = await world.query(USES_QUERY, {pages, id})
  if (!Array.isArray(rows)) throw new Error('The answer holds no list of pages.')
  const unchanged = rows.filter((row) => !changes.has(textOf(row, '_id') ?? ''))
  const changed: StoredDocument[] = []
  for (const page of changes.values()) {
    if (page === undefined || !pages.includes(textOf(page, '_type') ?? '')) continue
    if (refersTo(page, id) && !(await isLeftover(world, page))) changed.push(page)
  }
  return listUses([...unchanged, ...changed])
}
