import type {LakeDocument} from '../store/Store.ts'
import type {Dataset} from './Dataset.ts'
import {evaluateQuery, type QueryRequest} from './evaluateQuery.ts'
import {queryError} from './queryError.ts'

/**
 * The documents that a query selects for a change. Throws a 400 LakeError if its answer is
 * anything but documents.
 */
export function selectDocuments(request: QueryRequest, dataset: Dataset): LakeDocument[] {
  const answer = evaluateQuery(request, dataset)
  const items: unknown[] = Array.isArray(answer) ? answer : [answer]
  return items
    .filter((item) => item !== null)
    .map((item) => {
      const document = idIn(item) === undefined ? undefined : dataset.byId(idIn(item) ?? '')
      if (document !== undefined) return document
      const {query} = request
      throw queryError(query, 'The query of a patch or delete must select documents', {
        start: 0,
        end: query.length,
      })
    })
}

function idIn(item: unknown): string | undefined {
  if (typeof item !== 'object' || item === null || !('_id' in item)) return undefined
  return typeof item._id === 'string' ? item._id : undefined
}
