/** Whether two lists hold the same strings in the same order. */
export function isSameList(a: string[], b: string[]): boolean {
  return a.length === b.length && a.every((entry, index) => entry === b[index])
}
