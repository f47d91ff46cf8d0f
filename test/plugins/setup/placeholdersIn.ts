const PLACEHOLDER = /\{\{[^}]*\}\}|<\/?[A-Z]\w*\/?>/g

/** What each text leaves to be filled in, by its key, in alphabetical order. */
export function placeholdersIn(texts: {readonly [key: string]: string}): Map<string, string[]> {
  const entries = Object.entries(texts)
  return new Map(entries.map(([key, text]) => [key, (text.match(PLACEHOLDER) ?? []).toSorted()]))
}
