import {type FormPatch, type Path, set, unset} from 'sanity'

import type {GridEdit} from './GridEdit.ts'
import type {GridItem} from './GridItem.ts'
import {insertAt} from './insertAt.ts'
import {isRecord} from './isRecord.ts'
import {keyedItems} from './keyedItems.ts'
import {mendTable} from './mendTable.ts'

interface Repair {
  readonly edit: GridEdit
  /** Content that the repair leaves out, in words, for the person to agree to. */
  readonly lost: readonly string[]
}

const isAddressable = (list: unknown): boolean =>
  list === undefined || (Array.isArray(list) && keyedItems(list).length === list.length)

/** The patches that turn a stored list into the mended one, entry by entry where keys allow it. */
const listPatches = (stored: unknown, mended: readonly GridItem[], path: Path): FormPatch[] => {
  if (!isAddressable(stored)) return [set(mended, path)]
  const before = keyedItems(stored)
  const added = mended.filter(({_key}) => !before.some((item) => item._key === _key))
  return [
    ...before.flatMap((item) => {
      const after = mended.find(({_key}) => _key === item._key)
      const itemPath = [...path, {_key: item._key}]
      if (!after) return [unset(itemPath)]
      return after === item ? [] : entryPatches(item, after, itemPath)
    }),
    ...(added.length > 0 ? insertAt(before, {path, items: added, at: before.length}) : []),
  ]
}

const entryPatches = (before: GridItem, after: GridItem, path: Path): FormPatch[] => {
  const onlyCells = Object.keys({...before, ...after}).every(
    (name) => name === 'cells' || before[name] === after[name],
  )
  return onlyCells
    ? listPatches(before.cells, keyedItems(after.cells), [...path, 'cells'])
    : [set(after, path)]
}

const restore = (document: unknown, name: string): FormPatch => {
  const value = isRecord(document) ? document[name] : undefined
  return value === undefined ? unset([name]) : set(value, [name])
}

/** Makes the stored table regular; undefined when it is. Taking it back brings back what was stored. */
export const repairTable = (document: unknown, createKey: () => string): Repair | undefined => {
  const {comparators, rows, problems, lost} = mendTable(document, createKey)
  if (problems.length === 0) return undefined
  const stored = isRecord(document) ? document : {}
  const patches = [
    ...listPatches(stored.comparators, comparators, ['comparators']),
    ...listPatches(stored.rows, rows, ['rows']),
  ]
  return {
    lost,
    edit: {
      patches,
      undo: () => ({
        patches: [restore(document, 'comparators'), restore(document, 'rows')],
        undo: () => undefined,
      }),
    },
  }
}
