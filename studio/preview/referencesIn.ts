/** The ids of every document that a value refers to, however deep, each once. */
export function referencesIn(value: unknown): string[] {
  const found = new Set<string>()
  collect(value, found)
  return [...found]
}

function collect(value: unknown, found: Set<string>): void {
  if (typeof value !== 'object' || value === null) return
  if ('_ref' in value && typeof value._ref === 'string' && value._ref !== '') found.add(value._ref)
  for (const child of Object.values(value)) collect(child, found)
}
