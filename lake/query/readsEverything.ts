import type {ExprNode} from 'groq-js'

import {mapTree} from './mapTree.ts'

/** Whether a query reads all documents: by `*`, or by `releases::all()`, which hides one. */
export function readsEverything(tree: ExprNode): boolean {
  let reads = false
  mapTree(tree, (node) => {
    reads ||= node.type === 'Everything'
    reads ||= node.type === 'FuncCall' && node.namespace === 'releases'
    return node
  })
  return reads
}
