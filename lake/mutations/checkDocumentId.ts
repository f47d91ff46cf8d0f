import {validationError} from './validationError.ts'

const ALLOWED = /^(?!-)[a-zA-Z0-9._-]{1,128}$/

/**
 * Holds Sanity's rule for ids (up to 128 letters, digits, `.`, `_` and `-`, no leading `-` or
 * `.`, no `..`) and returns the id. Throws a 400 LakeError.
 */
export function checkDocumentId(id: string): string {
  if (ALLOWED.test(id) && !id.split('.').includes('')) return id
  throw validationError(`Malformed document ID: ${JSON.stringify(id)}`, {id})
}
