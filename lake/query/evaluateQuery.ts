import {evaluateSync, toJS} from 'groq-js'

import {LakeError} from '../LakeError.ts'
import type {Dataset} from './Dataset.ts'
import {narrowTree} from './narrowTree.ts'
import {parseQuery} from './parseQuery.ts'
import {evaluationError} from './queryError.ts'
import {readsEverything} from './readsEverything.ts'
import {refuseMissingFunctions} from './refuseMissingFunctions.ts'
import {withReleaseMembership} from './withReleaseMembership.ts'
import {withTextSearch} from './withTextSearch.ts'

export type QueryRequest = {
  query: string
  params: Record<string, unknown>
  /** Id of the person who asks, for `identity()`. */
  identity: string
  sanity: {projectId: string; dataset: string}
}

/**
 * Evaluates a GROQ query over a dataset, synchronously, so that the answer is of one state.
 * Throws a 400 LakeError that says what is wrong.
 */
export function evaluateQuery(request: QueryRequest, dataset: Dataset): unknown {
  const {query, params, identity, sanity} = request
  try {
    const {tree, search} = withTextSearch(parseQuery(query, params), dataset)
    refuseMissingFunctions(tree, query)
    const narrow = withReleaseMembership(narrowTree(tree, dataset))
    const value = evaluateSync(narrow, {
      // Listing all documents is the dearest step, and most queries of the Studio need no list.
      dataset: readsEverything(narrow) ? dataset.documents() : [],
      params,
      identity,
      sanity,
      dereference: ({_ref}) => search(_ref) ?? dataset.byId(_ref),
    })
    return toJS(value)
  } catch (error) {
    if (error instanceof LakeError) throw error
    throw evaluationError(query, error)
  }
}
