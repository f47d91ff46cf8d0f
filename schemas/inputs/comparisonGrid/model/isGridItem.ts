import type {GridItem} from './GridItem.ts'
import {isRecord} from './isRecord.ts'

/** Whether a list entry can be addressed: an object with a key that is not empty. */
export const isGridItem = (value: unknown): value is GridItem =>
  isRecord(value) && typeof value._key === 'string' && value._key !== ''
