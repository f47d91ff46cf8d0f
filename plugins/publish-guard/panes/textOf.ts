/** A text field of a stored document; undefined when it is blank or no text. */
export function textOf(document: unknown, field: string): string | undefined {
  if (typeof document !== 'object' || document === null) return undefined
  const value: unknown = Reflect.get(document, field)
  return typeof value === 'string' && value.trim() !== '' ? value : undefined
}
