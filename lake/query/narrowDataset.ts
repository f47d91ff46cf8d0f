import type {ExprNode} from 'groq-js'

import type {LakeDocument} from '../store/Store.ts'
import type {Dataset} from './Dataset.ts'
import {mapTree} from './mapTree.ts'

/**
 * The documents that `*` has to hold for this query. Only where a query names `*` once, and
 * directly filters it, do the filter's conjuncts on `_id` and `_type` narrow it; anything else
 * sees the whole dataset.
 */
export function narrowDataset(tree: ExprNode, dataset: Dataset): readonly LakeDocument[] {
  const filter = onlyFilter(tree)
  if (filter === undefined) return dataset.documents
  for (const conjunct of conjunctsOf(filter)) {
    const narrowed = candidates(conjunct, dataset)
    if (narrowed !== undefined) return narrowed
  }
  return dataset.documents
}

function onlyFilter(tree: ExprNode): ExprNode | undefined {
  let wholes = 0
  let filter: ExprNode | undefined
  mapTree(tree, (node) => {
    if (node.type === 'Everything' || isReleases(node)) wholes += 1
    if (node.type === 'Filter' && node.base.type === 'Everything') filter = node.expr
    return node
  })
  return wholes === 1 ? filter : undefined
}

/** `releases::all()` reads the whole dataset without naming `*`. */
const isReleases = (node: ExprNode) => node.type === 'FuncCall' && node.namespace === 'releases'

function conjunctsOf(node: ExprNode): ExprNode[] {
  if (node.type === 'Group') return conjunctsOf(node.base)
  return node.type === 'And' ? [...conjunctsOf(node.left), ...conjunctsOf(node.right)] : [node]
}

function candidates(node: ExprNode, dataset: Dataset): readonly LakeDocument[] | undefined {
  if (node.type !== 'OpCall' || (node.op !== '==' && node.op !== 'in')) return undefined
  const values = node.op === '==' ? [stringOf(node.right)] : stringsOf(node.right)
  const field = fieldOf(node.left)
  if (values === undefined || field === undefined) return undefined
  const names = new Set(values.filter((value) => value !== undefined))
  if (names.size < new Set(values).size) return undefined
  if (field === '_type') return [...names].flatMap((type) => dataset.byType(type))
  return [...names].map((id) => dataset.byId(id)).filter((document) => document !== undefined)
}

function fieldOf(node: ExprNode): '_id' | '_type' | undefined {
  if (node.type !== 'AccessAttribute' || node.base !== undefined) return undefined
  return node.name === '_id' || node.name === '_type' ? node.name : undefined
}

function stringOf(node: ExprNode): string | undefined {
  return node.type === 'Value' && typeof node.value === 'string' ? node.value : undefined
}

function stringsOf(node: ExprNode): (string | undefined)[] | undefined {
  if (node.type === 'Array') {
    return node.elements.map(({value, isSplat}) => (isSplat ? undefined : stringOf(value)))
  }
  if (node.type !== 'Value' || !Array.isArray(node.value)) return undefined
  return node.value.map((value: unknown) => (typeof value === 'string' ? value : undefined))
}
