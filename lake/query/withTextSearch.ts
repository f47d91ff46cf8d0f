import type {ExprNode} from 'groq-js'

import type {Dataset} from './Dataset.ts'
import {mapTree} from './mapTree.ts'
import {matchesText} from './matchesText.ts'
import {parseTextQuery, type TextQuery} from './parseTextQuery.ts'

/** Answers the references that stand for a search of a whole document; for others nothing. */
type Search = (ref: string) => {matches: boolean} | undefined

/**
 * Puts GROQ that groq-js can evaluate in the place of `match text::query(…)`. A match on a field
 * becomes one `match` per term. A match on the whole document (`@`) becomes a dereference, the one
 * way in which groq-js calls back: of a reference that no document can have, made of the search's
 * number and the document's id. An approximation of Sanity's search: no stemming, no typing
 * errors, in fields a phrase matches where all of its words do, and a document's score knows only
 * whether its text matches.
 */
export function withTextSearch(tree: ExprNode, dataset: Dataset): {tree: ExprNode; search: Search} {
  const queries: TextQuery[] = []
  const rewritten = mapTree(tree, (node) => {
    if (node.type !== 'OpCall' || node.op !== 'match') return node
    const text = queryTextOf(node.right)
    if (text === undefined) return node
    const query = parseTextQuery(text)
    if (!namesDocument(node.left)) return matchTerms(node.left, query)
    queries.push(query)
    return searchNode(queries.length - 1)
  })
  const search: Search = (ref) => {
    if (!ref.startsWith(MARK)) return undefined
    const [number = '', ...id] = ref.slice(MARK.length).split(':')
    const query = queries[Number(number)]
    const document = dataset.byId(id.join(':'))
    if (query === undefined || document === undefined) return {matches: false}
    return {matches: matchesText(document, query)}
  }
  return {tree: rewritten, search}
}

/** No document's id has a colon. */
const MARK = 'search:'

function searchNode(number: number): ExprNode {
  const value: ExprNode = {
    type: 'OpCall',
    op: '+',
    left: {type: 'Value', value: `${MARK}${number}:`},
    right: {type: 'AccessAttribute', name: '_id'},
  }
  const reference: ExprNode = {
    type: 'Object',
    attributes: [{type: 'ObjectAttributeValue', name: '_ref', value}],
  }
  return {type: 'AccessAttribute', base: {type: 'Deref', base: reference}, name: 'matches'}
}

function queryTextOf(node: ExprNode): string | undefined {
  if (node.type === 'Group') return queryTextOf(node.base)
  if (node.type !== 'FuncCall' || node.namespace !== 'text' || node.name !== 'query') {
    return undefined
  }
  const [argument] = node.args
  return argument?.type === 'Value' && typeof argument.value === 'string'
    ? argument.value
    : undefined
}

function namesDocument(node: ExprNode): boolean {
  if (node.type === 'Group') return namesDocument(node.base)
  if (node.type === 'Array') return node.elements.some(({value}) => namesDocument(value))
  return node.type === 'This'
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
  const [first = {type: 'Value', value: true}, ...rest] = parts
  return rest.reduce((left, right): ExprNode => ({type: 'And', left, right}), first)
}
