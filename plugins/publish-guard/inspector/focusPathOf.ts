import {getValueAtPath, type Path} from 'sanity'

function isRecord(value: unknown): value is {readonly [name: string]: unknown} {
  return typeof value === 'object' && value !== null
}

function carries(mark: unknown) {
  return (child: unknown): boolean =>
    isRecord(child) && Array.isArray(child['marks']) && child['marks'].includes(mark)
}

/**
 * Where the cursor belongs for a path. A claim is a mark, which cannot hold a cursor: the first piece
 * of text that carries it can. A field inside the claim stands in a dialog of its own.
 */
export function focusPathOf(path: Path, document: unknown): Path {
  const at = path.indexOf('markDefs')
  const definition = path[at + 1]
  if (at < 0 || !isRecord(definition) || path.length > at + 2) return path
  const children = getValueAtPath(document, [...path.slice(0, at), 'children'])
  const span = Array.isArray(children)
    ? children.find(carries('_key' in definition ? definition['_key'] : undefined))
    : undefined
  if (!isRecord(span) || typeof span['_key'] !== 'string') return path
  return [...path.slice(0, at), 'children', {_key: span['_key']}]
}
