import {ClientError} from '@sanity/client'

/** Somebody has changed or removed the document meanwhile. */
const CHANGED = new Set(['documentRevisionIDDoesNotMatchError', 'documentNotFoundError'])

/** Why a transaction was refused: the page is not as it was, or others link it strongly. */
export type Conflict = {kind: 'changed'} | {kind: 'linked'; by: readonly string[]}

/** Reads a refusal of the API; undefined for anything else that went wrong. */
export function conflictIn(error: unknown): Conflict | undefined {
  if (!(error instanceof ClientError)) return undefined
  const items = itemsIn(error.response.body)
  const types = items.map((item) => String(fieldOf(item, 'type')))
  if (types.some((type) => CHANGED.has(type))) return {kind: 'changed'}
  if (!types.includes('documentHasExistingReferencesError')) return undefined
  return {kind: 'linked', by: items.flatMap(holdersIn)}
}

function itemsIn(body: unknown): readonly unknown[] {
  const items = fieldOf(fieldOf(body, 'error'), 'items')
  return Array.isArray(items) ? items.map((item: unknown) => fieldOf(item, 'error')) : []
}

function holdersIn(item: unknown): string[] {
  const ids = fieldOf(item, 'referencingIDs')
  return Array.isArray(ids) ? ids.filter((id) => typeof id === 'string') : []
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined
}
