import {evaluate, type ExprNode, parse} from 'groq-js'

import type {Dataset} from './Dataset.ts'
import {narrowDataset} from './narrowDataset.ts'
import {evaluationError, parseError} from './queryError.ts'
import {withTextSearch} from './withTextSearch.ts'

export type QueryRequest = {
  query: string
  params: Record<string, unknown>
  /** Id of the person who asks, for `identity()`. */
  identity: string
  sanity: {projectId: string; dataset: string}
}

/** Evaluates a GROQ query over a dataset. Throws a 400 LakeError that says what is wrong. */
export async function evaluateQuery(request: QueryRequest, dataset: Dataset): Promise<unknown> {
  const {query, params, identity, sanity} = request
  const tree = withTextSearch(parseQuery(query, params), dataset)
  try {
    const value = await evaluate(tree, {
      dataset: narrowDataset(tree, dataset),
      params,
      identity,
      sanity,
      dereference: ({_ref}) => dataset.byId(_ref),
    })
    return await value.get()
  } catch (error) {
    throw evaluationError(query, tree, error)
  }
}

function parseQuery(query: string, params: Record<string, unknown>): ExprNode {
  try {
    return parse(query, {params})
  } catch (error) {
    throw parseError(query, error)
  }
}
