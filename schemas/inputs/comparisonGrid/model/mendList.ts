import {contentText} from './contentText.ts'
import type {GridItem} from './GridItem.ts'
import type {GridProblem} from './GridProblem.ts'
import {holdsContent} from './holdsContent.ts'
import {isGridItem} from './isGridItem.ts'
import {isRecord} from './isRecord.ts'
import type {MendLog} from './MendLog.ts'

interface ListKind {
  /** The type that the entries should bear. */
  readonly type: string
  readonly notAList: GridProblem['code']
  readonly foreign: GridProblem['code']
  readonly keyless: GridProblem['code']
  readonly createKey: () => string
}

const note = (log: MendLog, code: GridProblem['code'], count: number): void => {
  if (count > 0) log.problems.push({code, count})
}

const lose = (log: MendLog, value: unknown): void => {
  if (holdsContent(value)) log.lost.push(contentText(value))
}

/**
 * Makes a list of entries that can be addressed, each with a key of its own and the right type.
 * Entries that are not objects are left out. An entry that was right is returned as it is.
 */
export const mendList = (value: unknown, kind: ListKind, log: MendLog): GridItem[] => {
  if (value === undefined) return []
  if (!Array.isArray(value)) {
    note(log, kind.notAList, 1)
    lose(log, value)
    return []
  }
  const entries = value.filter(isRecord)
  for (const entry of value) if (!isRecord(entry)) lose(log, entry)
  const seen = new Set<string>()
  const items = entries.map((entry): GridItem => {
    const keyed = isGridItem(entry) && !seen.has(entry._key) ? entry : undefined
    const _key = keyed?._key ?? kind.createKey()
    seen.add(_key)
    return keyed && keyed._type === kind.type ? keyed : {...entry, _type: kind.type, _key}
  })
  const keyless = items.filter((item, index) => item._key !== entries[index]?._key)
  const untyped = entries.filter((entry) => entry._type !== kind.type)
  note(log, kind.foreign, value.length - entries.length)
  note(log, kind.keyless, keyless.length)
  note(log, 'wrong-type', untyped.length)
  return items
}
