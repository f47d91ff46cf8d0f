import type {ExprNode} from 'groq-js'

import {mapTree} from './mapTree.ts'
import {queryError} from './queryError.ts'

/** What groq-js parses and cannot evaluate, or only asynchronously. `*` stands for a whole namespace. */
const MISSING = new Set([
  'global::anywhere',
  'text::*',
  'geo::*',
  'documents::*',
  'media::aspect',
  'user::attributes',
  'diff::*',
])

/** Throws a 400 LakeError that names the functions of a query which this lake cannot evaluate. */
export function refuseMissingFunctions(tree: ExprNode, query: string): void {
  const missing = new Set<string>()
  mapTree(tree, (node) => {
    if (node.type === 'FuncCall') {
      const name = `${node.namespace}::${node.name}`
      if (MISSING.has(name) || MISSING.has(`${node.namespace}::*`)) {
        missing.add(name.replace('global::', ''))
      }
    }
    return node
  })
  const [first] = missing
  if (first === undefined) return
  const start = Math.max(query.indexOf(first), 0)
  throw queryError(query, `This lake cannot evaluate ${[...missing].join(', ')}`, {
    start,
    end: start + first.length,
  })
}
