import {fieldOf} from '../read/fieldOf.ts'

/** Without a trial that compared the columns directly, a table must say so. */
export const noteWithoutHeadToHead = (note: unknown, table: unknown): true | string => {
  if (fieldOf(table, 'headToHead') !== false) return true
  return (
    (typeof note === 'string' && note.trim() !== '') ||
    'Say that no study compared these treatments directly, because “Compared head to head” is off. For example: “No trial has compared these treatments directly.”'
  )
}
