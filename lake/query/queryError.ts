import {LakeError} from '../LakeError.ts'

/** A part of the query's text, in UTF-16 code units. */
type Place = {start: number; end: number}

/** The 400 for a query, in the shape from which Sanity's client draws its code frame. */
export function queryError(query: string, description: string, place: Place): LakeError {
  return new LakeError(400, description, {
    type: 'queryParseError',
    query,
    start: Math.min(place.start, query.length),
    end: Math.min(place.end, query.length),
  })
}

/** For a query that does not parse. */
export function parseError(query: string, error: unknown): LakeError {
  const message = messageOf(error)
  const position = positionIn(error)
  if (position === undefined) return queryError(query, message, placeOfName(query, message))
  // The place has fields of its own in the answer.
  const description = message.replace(/^Syntax error in GROQ query at position \d+: /, '')
  return queryError(query, description, {start: position, end: position + 1})
}

/** For a query that parses and cannot be evaluated all the same. */
export function evaluationError(query: string, error: unknown): LakeError {
  const whole = {start: 0, end: query.length}
  return queryError(query, `The query failed: ${messageOf(error)}`, whole)
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error))

function positionIn(error: unknown): number | undefined {
  if (typeof error !== 'object' || error === null || !('position' in error)) return undefined
  return typeof error.position === 'number' ? error.position : undefined
}

/** groq-js gives no position for an unknown function or parameter, only its name. */
function placeOfName(query: string, message: string): Place {
  const name = /: ([\w:]+)$/.exec(message)?.[1] ?? ''
  const start = name === '' ? -1 : query.indexOf(name)
  return start === -1 ? {start: 0, end: query.length} : {start, end: start + name.length}
}
