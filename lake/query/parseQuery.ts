import {type ExprNode, parse} from 'groq-js'

import {parseError} from './queryError.ts'

/**
 * Parses GROQ and fills in the parameters at once, since groq-js takes them in slices only so.
 * Throws a 400 LakeError with the place of the fault.
 */
export function parseQuery(query: string, params: Record<string, unknown>): ExprNode {
  try {
    return parse(query, {params})
  } catch (error) {
    throw parseError(query, error)
  }
}
