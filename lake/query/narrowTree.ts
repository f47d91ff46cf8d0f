import type {ExprNode} from 'groq-js'

import type {LakeDocument} from '../store/Store.ts'
import {byId} from './byId.ts'
import {candidatesFor} from './candidatesFor.ts'
import type {Dataset} from './Dataset.ts'
import {mapTree} from './mapTree.ts'

/**
 * Puts a shorter list in the place of every `*` that is filtered at once and whose filter demands
 * something that is indexed. The filter itself stays, so the list need only hold every document
 * that can pass it. Every other `*` keeps its meaning, in the same query too.
 */
export function narrowTree(tree: ExprNode, dataset: Dataset): ExprNode {
  const {lookup} = dataset
  if (lookup === undefined) return tree
  return mapTree(tree, (node) => {
    if (node.type !== 'Filter' || node.base.type !== 'Everything') return node
    const ids = candidatesFor(node.expr, lookup)
    return ids === undefined ? node : {...node, base: {type: 'Value', value: show(ids, dataset)}}
  })
}

function show(ids: ReadonlySet<string>, dataset: Dataset): LakeDocument[] {
  return [...ids]
    .map((id) => dataset.shown(id))
    .filter((document) => document !== undefined)
    .toSorted(byId)
}
