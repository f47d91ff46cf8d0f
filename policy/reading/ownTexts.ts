import {ownValue} from './ownValue.ts'

/** The texts in an object's own list under a name, without empty ones; empty when there is no list. */
export function ownTexts(container: unknown, name: string): string[] {
  const value = ownValue(container, name)
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string' && item !== '') : []
}
