import type {GridItem} from './GridItem.ts'

/** A text field of an entry; empty when it is absent or not text. */
export const textOf = (item: GridItem | undefined, field: string): string => {
  const value = item?.[field]
  return typeof value === 'string' ? value : ''
}
