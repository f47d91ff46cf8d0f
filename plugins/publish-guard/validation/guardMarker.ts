import type {ValidationError, ValidationMarker} from 'sanity'

import type {Finding} from '../../../policy/index.ts'

/** Every marker of the guard carries a code that begins like this, so that it can be told from others. */
const CODE_PREFIX = 'caveat.'

/** A finding as the Studio's validation wants it. */
export function guardMarker({code, message, path, details}: Finding): ValidationError {
  const marker = {code: `${CODE_PREFIX}${code}`, details, message}
  return path.length === 0 ? marker : {...marker, path}
}

/** Whether a marker in the Studio's validation comes from the guard. */
export function isGuardMarker(marker: ValidationMarker): boolean {
  return marker.code?.startsWith(CODE_PREFIX) ?? false
}
