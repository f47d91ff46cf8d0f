import type {ContentChange} from './contentChanges.ts'
import {diffOf} from './diffOf.ts'

/** The names of the fields in which a document changed, in the order of its type. */
export function changedFields(
  change: Pick<ContentChange, 'before' | 'after'>,
  names: readonly string[],
): string[] {
  const fields = diffOf(change)?.fields ?? {}
  const changed = Object.keys(fields).filter((name) => fields[name]?.isChanged === true)
  return [
    ...names.filter((name) => changed.includes(name)),
    ...changed.filter((name) => !names.includes(name)),
  ]
}
