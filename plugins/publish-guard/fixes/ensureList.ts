import {type FormPatch, set, setIfMissing} from 'sanity'

import type {FieldPath} from '../../../policy/index.ts'

/** What makes sure that there is a list to add to, whatever stands there now. */
export function ensureList(value: unknown, path: FieldPath): FormPatch {
  const isListOrAbsent = Array.isArray(value) || value === undefined
  return isListOrAbsent ? setIfMissing([], path) : set([], path)
}
