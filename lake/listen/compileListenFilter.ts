import {evaluateSync, type ExprNode, parse} from 'groq-js'

import {LakeError} from '../LakeError.ts'
import type {LakeDocument} from '../store/Store.ts'

export type ListenFilter = (document: LakeDocument) => boolean

/**
 * Reduces a listener's GROQ query to the filters on `*` and compiles them: order, slices and
 * projections say nothing about which documents are meant. Throws a GroqSyntaxError on a query
 * that does not parse and a LakeError on one that is no selection of documents.
 */
export function compileListenFilter(
  query: string,
  params: Record<string, unknown>,
  identity: string,
): ListenFilter {
  const selection = selectionIn(parse(query, {params}))
  if (selection === undefined) {
    throw new LakeError(
      400,
      'A listener needs a query that selects documents, such as *[_type == "article"]',
      {
        type: 'queryParseError',
      },
    )
  }
  return (document) => {
    const result = evaluateSync(selection, {dataset: [document], params, identity})
    return result.type === 'array' && result.data.length === 1
  }
}

function selectionIn(node: ExprNode): ExprNode | undefined {
  switch (node.type) {
    case 'Everything':
      return node
    case 'Filter': {
      const base = selectionIn(node.base)
      return base && {...node, base}
    }
    case 'Slice':
    case 'AccessElement':
    case 'Map':
    case 'FlatMap':
    case 'Projection':
    case 'PipeFuncCall':
    case 'Group':
    case 'ArrayCoerce':
    case 'Deref':
      return selectionIn(node.base)
    case 'AccessAttribute':
      return node.base && selectionIn(node.base)
    default:
      return undefined
  }
}
