import {isRecord, type Policy} from '../../../../policy/index.ts'
import {listUses, type Use} from '../../panes/listUses.ts'
import {textOf} from '../../panes/textOf.ts'
import {pageTypes, USES_QUERY} from '../../uses/usesQuery.ts'
import type {World} from '../world/World.ts'

function refersTo(value: unknown, id: string): boolean {
  if (Array.isArray(value)) return value.some((item) => refersTo(item, id))
  if (!isRecord(value)) return false
  return value['_ref'] === id || Object.values(value).some((item) => refersTo(item, id))
}

/** The pages that would still link a document in a world, in whatever form. */
export async function usesIn(policy: Policy, world: World, id: string): Promise<Use[]> {
  const pages = pageTypes(policy)
  const changes = world.allChanges()
  const rows: unknown = await world.query(USES_QUERY, {pages, id})
  if (!Array.isArray(rows)) throw new Error('The answer holds no list of pages.')
  const unchanged = rows.filter((row) => !changes.has(textOf(row, '_id') ?? ''))
  const changed = [...changes.values()].filter(
    (page) => pages.includes(textOf(page, '_type') ?? '') && refersTo(page, id),
  )
  return listUses([...unchanged, ...changed])
}
