import type {RequestHandlerOptions} from '@sanity/client'

import {indexStored} from '../../../../policy/index.ts'
import type {DatasetReader, FoundDocuments} from './DatasetReader.ts'
import type {WritingRequest} from './WritingRequest.ts'

/** Whoever reads this long, in milliseconds, gets no answer in time. */
const TIMEOUT = 30_000

const TAG = 'caveat.request'

/** Ids stand in the address, which servers accept up to about 8,000 characters. */
const LONGEST_ADDRESS_PART = 6000

type Send = (request: RequestHandlerOptions) => Promise<unknown>

function foundIn(answer: unknown): FoundDocuments {
  if (typeof answer !== 'object' || answer === null || !('documents' in answer)) {
    throw new Error('The answer holds no documents.')
  }
  const omitted: unknown[] =
    'omitted' in answer && Array.isArray(answer.omitted) ? answer.omitted : []
  return {
    documents: [...indexStored(answer.documents).values()],
    denied: omitted.flatMap((entry) =>
      typeof entry === 'object' && entry !== null && 'id' in entry && 'reason' in entry
        ? entry.reason === 'existence'
          ? []
          : [String(entry.id)]
        : [],
    ),
  }
}

function inPortions(ids: readonly string[]): string[][] {
  const portions: string[][] = []
  let length = Infinity
  for (const id of ids) {
    if (length + id.length > LONGEST_ADDRESS_PART) {
      portions.push([])
      length = 0
    }
    portions.at(-1)?.push(id)
    length += id.length + 1
  }
  return portions
}

/**
 * Reads by the same way as the request is sent, so with the same credentials and at the same host,
 * but past the guard: `send` is the next handler.
 */
export function createDatasetReader(
  request: RequestHandlerOptions,
  {address, schedules}: WritingRequest,
  send: Send,
): DatasetReader {
  const {body: _, ...common} = request
  const ask = (url: string, own: {query?: {[name: string]: string}; body?: object} = {}) =>
    send({
      ...common,
      ...own,
      url,
      method: own.body === undefined ? 'GET' : 'POST',
      query: {...own.query, tag: TAG},
      timeout: TIMEOUT,
    })
  const documents = async (ids: readonly string[], query = {}) =>
    foundIn(await ask(`${address('doc')}/${ids.map(encodeURIComponent).join(',')}`, {query}))
  return {
    documents: async (ids) => {
      const found = await Promise.all(inPortions(ids).map((portion) => documents(portion)))
      return {
        documents: found.flatMap((part) => part.documents),
        denied: found.flatMap((part) => part.denied),
      }
    },
    forms: (publishedId) => documents([publishedId], {includeAllVersions: 'true'}),
    query: async (query, params) => {
      const answer = await ask(address('query'), {
        query: {perspective: 'raw'},
        body: {query, params},
      })
      return typeof answer === 'object' && answer !== null && 'result' in answer
        ? answer.result
        : undefined
    },
    schedule: (id) => ask(`${schedules}/${encodeURIComponent(id)}`),
    history: (ids, query) =>
      ask(`${address('history')}/transactions/${ids.map(encodeURIComponent).join(',')}`, {query}),
  }
}
