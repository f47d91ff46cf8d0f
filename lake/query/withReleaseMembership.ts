import type {ExprNode} from 'groq-js'

import {mapTree} from './mapTree.ts'

/**
 * Lets `sanity::partOfRelease(…)` find what a release holds in the release's perspective too, where
 * documents show their published ids and `_originalId` says where they come from.
 */
export function withReleaseMembership(tree: ExprNode): ExprNode {
  return mapTree(tree, (node) => {
    if (node.type !== 'FuncCall' || node.namespace !== 'sanity') return node
    const [release] = node.args
    if (node.name !== 'partOfRelease' || release === undefined) return node
    const prefix = joined(joined(text('versions.'), release), text('.'))
    return call('string', 'startsWith', [STORED_ID, prefix])
  })
}

const call = (namespace: string, name: string, args: ExprNode[]): ExprNode => ({
  type: 'FuncCall',
  namespace,
  name,
  args,
})

const field = (name: string): ExprNode => ({type: 'AccessAttribute', name})

const text = (value: string): ExprNode => ({type: 'Value', value})

const joined = (left: ExprNode, right: ExprNode): ExprNode => ({
  type: 'OpCall',
  op: '+',
  left,
  right,
})

const STORED_ID = call('global', 'coalesce', [field('_originalId'), field('_id')])
