/** The extent of an entry along the axis on which it is dragged, in pixels. */
export interface Extent {
  readonly start: number
  readonly end: number
}

/** Before which entry a pointer drops what it drags: the number of entries whose middle it has passed. */
export const dropIndex = (extents: readonly Extent[], pointer: number): number =>
  extents.filter(({start, end}) => (start + end) / 2 < pointer).length
