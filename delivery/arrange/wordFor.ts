/** The word for a value of a vocabulary; undefined for none and for one that nobody knows. */
export function wordFor(
  words: Readonly<Record<string, string>>,
  value: string | null | undefined,
): string | undefined {
  return value && Object.hasOwn(words, value) ? words[value] : undefined
}
