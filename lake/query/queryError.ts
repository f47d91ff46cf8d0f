import type {ExprNode} from 'groq-js'

import {LakeError} from '../LakeError.ts'
import {mapTree} from './mapTree.ts'

/** A query that does not parse, in the shape from which Sanity's client draws its code frame. */
export function parseError(query: string, error: unknown): LakeError {
  const description = error instanceof Error ? error.message : String(error)
  const start = positionIn(error)
  return new LakeError(400, description, {
    type: 'queryParseError',
    query,
    start,
    end: Math.min(query.length, start + 1),
  })
}

/** A query that groq-js cannot evaluate. Names the functions that it may have stumbled over. */
export function evaluationError(query: string, tree: ExprNode, error: unknown): LakeError {
  const reason = error instanceof Error ? error.message : String(error)
  const called = new Set<string>()
  mapTree(tree, (node) => {
    if (node.type === 'FuncCall') called.add(`${node.namespace}::${node.name}`)
    if (node.type === 'SelectorFuncCall') called.add(node.name)
    return node
  })
  const description =
    reason === 'not implemented'
      ? `The embedded lake does not implement one of these functions: ${[...called].join(', ')}`
      : `The query failed: ${reason}`
  return new LakeError(400, description, {
    type: 'queryParseError',
    query,
    start: 0,
    end: query.length,
  })
}

function positionIn(error: unknown): number {
  if (typeof error !== 'object' || error === null) return 0
  if ('position' in error && typeof error.position === 'number') return error.position
  return 0
}
