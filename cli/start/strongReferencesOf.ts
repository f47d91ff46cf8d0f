import {isRecord} from './isRecord.ts'

/** The ids that a value refers to at any depth, weak references left out. */
export function strongReferencesOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(strongReferencesOf)
  if (!isRecord(value)) return []
  const own = typeof value['_ref'] === 'string' && value['_weak'] !== true ? [value['_ref']] : []
  return [...own, ...Object.values(value).flatMap(strongReferencesOf)]
}
