import {ownValue} from './ownValue.ts'

/** An object's own word of a vocabulary, exactly as stored; undefined when it is no text or empty. */
export function ownWord(container: unknown, name: string): string | undefined {
  const value = ownValue(container, name)
  return typeof value === 'string' && value !== '' ? value : undefined
}
