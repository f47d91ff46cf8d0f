import {type FormPatch, insert, type Path, unset} from 'sanity'

import type {GridItem} from './GridItem.ts'

interface Move {
  readonly path: Path
  readonly key: string
  /** Where the item stands afterwards, from 0. */
  readonly to: number
}

/** The patches that move an entry within its list; none when it does not move. */
export const moveItem = (list: readonly GridItem[], {path, key, to}: Move): FormPatch[] => {
  const from = list.findIndex((item) => item._key === key)
  const item = list[from]
  const neighbour = list[to]
  if (!item || !neighbour || from === to) return []
  return [
    unset([...path, {_key: key}]),
    insert([item], to < from ? 'before' : 'after', [...path, {_key: neighbour._key}]),
  ]
}
