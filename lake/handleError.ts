import {GroqSyntaxError} from 'groq-js'
import type {Context} from 'hono'
import {HTTPException} from 'hono/http-exception'

import {LakeError} from './LakeError.ts'

/**
 * Turns whatever an endpoint throws into an answer. A LakeError becomes
 * `{error: {type, description, …}, statusCode, message}`, which is what `@sanity/client` reads its
 * message and `details` from. Anything unforeseen is a 500 that tells the client nothing and the
 * server's log everything.
 */
export function handleError(error: unknown, _context: Context): Response {
  if (error instanceof HTTPException) return error.getResponse()
  const known = asLakeError(error)
  const {statusCode, message, type, details} = known
  const {errorCode, title, ...rest} = details
  const body =
    typeof title === 'string'
      ? {statusCode, error: title, message}
      : {error: {...rest, type, description: message}, statusCode, message}
  return Response.json(errorCode === undefined ? body : {...body, errorCode}, {status: statusCode})
}

function asLakeError(error: unknown): LakeError {
  if (error instanceof LakeError) return error
  if (error instanceof GroqSyntaxError) {
    return new LakeError(400, error.message, {type: 'queryParseError'})
  }
  process.stderr.write(
    `${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  )
  return new LakeError(500, 'Internal server error', {type: 'internalError'})
}
