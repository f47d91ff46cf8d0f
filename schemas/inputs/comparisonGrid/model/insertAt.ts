import {type FormPatch, insert, type Path, setIfMissing} from 'sanity'

import type {GridItem} from './GridItem.ts'

interface Insertion {
  readonly path: Path
  readonly items: readonly GridItem[]
  /** Where the first item stands afterwards, from 0; the end when it is past the end. */
  readonly at: number
}

/** The patches that put items into a list. The neighbour is named by key, never by position. */
export const insertAt = (list: readonly GridItem[], {path, items, at}: Insertion): FormPatch[] => {
  const next = list[Math.max(0, at)]
  if (next) return [insert([...items], 'before', [...path, {_key: next._key}])]
  return [setIfMissing([], path), insert([...items], 'after', [...path, -1])]
}
