import type {Json} from '../store/Store.ts'

/** Whether a value is JSON all the way down, which parsed JSON always is. */
export function isJson(value: unknown): value is Json {
  if (value === null) return true
  if (Array.isArray(value)) return value.every(isJson)
  if (typeof value === 'object') return Object.values(value).every(isJson)
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
}
