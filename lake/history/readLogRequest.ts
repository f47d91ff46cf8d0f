import {LakeError} from '../LakeError.ts'

/** What a reader of the transaction log asks for. Both ends are inclusive, as on hosted Sanity. */
export type LogRequest = {
  fromTransaction?: string
  toTransaction?: string
  fromTime?: number
  toTime?: number
  authors?: string[]
  limit: number
  reverse: boolean
  includeEffects: boolean
  includeMutations: boolean
  onlyAskedDocuments: boolean
}

const LARGEST_LIMIT = 1000

export function readLogRequest(search: URLSearchParams): LogRequest {
  const text = (name: string) => search.get(name) || undefined
  const fromTime = text('fromTime')
  const toTime = text('toTime')
  return {
    fromTransaction: text('fromTransaction'),
    toTransaction: text('toTransaction'),
    fromTime: fromTime === undefined ? undefined : readInstant(fromTime),
    toTime: toTime === undefined ? undefined : readInstant(toTime),
    authors: text('authors')?.split(','),
    limit: readLimit(text('limit')),
    reverse: search.get('reverse') === 'true',
    includeEffects: search.get('effectFormat') === 'mendoza',
    includeMutations: search.get('excludeMutations') !== 'true',
    onlyAskedDocuments: search.get('includeIdentifiedDocumentsOnly') === 'true',
  }
}

/** Milliseconds since 1970. Throws a 400 LakeError on what is no time. */
export function readInstant(text: string): number {
  const instant = Date.parse(text)
  if (Number.isNaN(instant)) {
    throw new LakeError(400, `"${text}" is no time. Write it as 2026-01-31T12:00:00Z.`)
  }
  return instant
}

function readLimit(text: string | undefined): number {
  const limit = Number(text ?? 100)
  if (!Number.isInteger(limit) || limit < 1) {
    throw new LakeError(400, `limit is a whole number from 1 to ${LARGEST_LIMIT}, not "${text}".`)
  }
  return Math.min(limit, LARGEST_LIMIT)
}
