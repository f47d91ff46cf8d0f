import {ownValue} from './ownValue.ts'

/** An object's own text under a name, trimmed; undefined when it is no text or blank. */
export function ownText(container: unknown, name: string): string | undefined {
  const value = ownValue(container, name)
  if (typeof value !== 'string') return undefined
  const text = value.trim()
  return text === '' ? undefined : text
}
