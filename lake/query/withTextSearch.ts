import type {ExprNode} from 'groq-js'

import type {Dataset} from './Dataset.ts'
import {mapTree} from './mapTree.ts'
import {matchesText} from './matchesText.ts'
import {parseTextQuery, type TextQuery} from './parseTextQuery.ts'

/**
 * Puts ordinary GROQ in the place of `match text::query(…)`, which groq-js lacks. A match on the
 * whole document (`@`) becomes the set of ids whose text matches; a match on a field becomes one
 * `match` per term. An approximation of Sanity's search: no stemming, no typing errors, and a
 * phrase matches wherever all of its words do.
 */
export function withTextSearch(tree: ExprNode, dataset: Dataset): ExprNode {
  return mapTree(tree, (node) => {
    if (node.type !== 'OpCall' || node.op !== 'match') return node
    const text = queryTextOf(node.right)
    if (text === undefined) return node
    const query = parseTextQuery(text)
    return namesDocument(node.left) ? idsThatMatch(dataset, query) : matchTerms(node.left, query)
  })
}

function queryTextOf(node: ExprNode): string | undefined {
  if (node.type !== 'FuncCall' || node.namespace !== 'text' || node.name !== 'query')
    return undefined
  const [argument] = node.args
  return argument?.type === 'Value' ? String(argument.value) : undefined
}

function namesDocument(node: ExprNode): boolean {
  if (node.type === 'Group') return namesDocument(node.base)
  if (node.type === 'Array') return node.elements.some(({value}) => namesDocument(value))
  return node.type === 'This'
}

function idsThatMatch({documents}: Dataset, query: TextQuery): ExprNode {
  const ids = documents.filter((document) => matchesText(document, query)).map(({_id}) => _id)
  return {
    type: 'OpCall',
    op: 'in',
    left: {type: 'AccessAttribute', name: '_id'},
    right: {type: 'Value', value: ids},
  }
}

function matchTerms(field: ExprNode, {required, excluded}: TextQuery): ExprNode {
  const match = (term: string): ExprNode => ({
    type: 'OpCall',
    op: 'match',
    left: field,
    right: {type: 'Value', value: term},
  })
  const parts = [
    ...required.map(match),
    ...excluded.map((term): ExprNode => ({type: 'Not', base: match(term)})),
  ]
  const [first = {type: 'Value', value: false}, ...rest] = parts
  return rest.reduce((left, right): ExprNode => ({type: 'And', left, right}), first)
}
