/** Names as a list in words, each once, in the order in which they came. */
export function wordsOf(names: readonly string[]): string {
  return [...new Set(names)].join(', ')
}
