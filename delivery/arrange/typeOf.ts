/** The name of a node's type, for people. */
export function typeOf(node: unknown): string {
  const named = typeof node === 'object' && node !== null && '_type' in node
  return named && typeof node._type === 'string' ? node._type : 'nothing'
}
