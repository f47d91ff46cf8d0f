/** Where an entry stands after it was dropped before another one, counted without itself. */
export const movedTo = (from: number, dropBefore: number): number =>
  dropBefore > from ? dropBefore - 1 : dropBefore
