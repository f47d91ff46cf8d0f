import type {ExprNode, FuncCallNode, OpCallNode} from 'groq-js'

import type {StoreLookup} from '../store/Store.ts'

type Ids = ReadonlySet<string>

/**
 * The stored ids among which every document is that can pass a filter, or undefined if the indexes
 * say nothing about it. Of several demands joined by `&&` the one with the fewest candidates is
 * taken; alternatives joined by `||` are added up, if all of them are indexed.
 */
export function candidatesFor(filter: ExprNode, lookup: StoreLookup): Ids | undefined {
  switch (filter.type) {
    case 'Group':
      return candidatesFor(filter.base, lookup)
    case 'And':
      return fewer(candidatesFor(filter.left, lookup), candidatesFor(filter.right, lookup))
    case 'Or':
      return both(candidatesFor(filter.left, lookup), candidatesFor(filter.right, lookup))
    case 'OpCall':
      return byField(filter, lookup)
    case 'FuncCall':
      return byFunction(filter, lookup)
    default:
      return undefined
  }
}

function fewer(left: Ids | undefined, right: Ids | undefined): Ids | undefined {
  if (left === undefined || right === undefined) return left ?? right
  return left.size <= right.size ? left : right
}

function both(left: Ids | undefined, right: Ids | undefined): Ids | undefined {
  return left === undefined || right === undefined ? undefined : addUp([left, right])
}

type Find = (value: string, lookup: StoreLookup) => Ids

const BY_FIELD = new Map<string, Find>([
  // In a perspective the id is that of the group; which of its documents is seen is decided later.
  ['_id', (id, lookup) => addUp([lookup.idsOfGroup(id), [id]])],
  ['_type', (type, lookup) => lookup.idsOfType(type)],
  ['slug.current', (slug, lookup) => lookup.idsWithSlug(slug)],
])

function byField({op, left, right}: OpCallNode, lookup: StoreLookup): Ids | undefined {
  if (op === '==') {
    return findEach(left, stringsIn([right]), lookup) ?? findEach(right, stringsIn([left]), lookup)
  }
  return op === 'in' ? findEach(left, listIn(right), lookup) : undefined
}

function findEach(field: ExprNode, values: string[] | undefined, lookup: StoreLookup) {
  const find = BY_FIELD.get(pathOf(field))
  return find && values && addUp(values.map((value) => find(value, lookup)))
}

function byFunction({namespace, name, args}: FuncCallNode, lookup: StoreLookup): Ids | undefined {
  const [first] = args
  if (namespace === 'global' && name === 'references') {
    const lists = args.map((argument) => listIn(argument) ?? stringsIn([argument]))
    if (!lists.every((list) => list !== undefined)) return undefined
    const holders = lists.flat().flatMap((id) => lookup.referencesTo(id))
    return new Set(holders.map(({id}) => id))
  }
  if (namespace === 'sanity' && name === 'versionOf' && first !== undefined) {
    const ids = stringsIn([first])
    return ids && addUp(ids.map((id) => addUp([lookup.idsOfGroup(id), [id]])))
  }
  if (namespace === 'sanity' && name === 'partOfRelease' && first !== undefined) {
    const names = stringsIn([first])
    return names && addUp(names.map((release) => lookup.idsOfRelease(release)))
  }
  return undefined
}

function addUp(lists: Iterable<string>[]): Ids {
  return new Set(lists.flatMap((list) => [...list]))
}

/** The path of a plain attribute of the document, such as `slug.current`; else nothing. */
function pathOf(node: ExprNode): string {
  if (node.type !== 'AccessAttribute') return ''
  if (node.base === undefined) return node.name
  const base = pathOf(node.base)
  return base === '' ? '' : `${base}.${node.name}`
}

function listIn(node: ExprNode): string[] | undefined {
  if (node.type === 'Group') return listIn(node.base)
  if (node.type === 'Array') {
    return stringsIn(node.elements.map(({value}) => value))
  }
  if (node.type !== 'Value') return undefined
  const list: unknown = node.value
  return Array.isArray(list) && list.every((item) => typeof item === 'string') ? list : undefined
}

/** The values of the nodes, if all of them are texts that are known before evaluation. */
function stringsIn(nodes: readonly ExprNode[]): string[] | undefined {
  const values: unknown[] = nodes.map((node) => (node.type === 'Value' ? node.value : undefined))
  return values.every((value) => typeof value === 'string') ? values : undefined
}
