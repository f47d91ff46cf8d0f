import type {ExprNode} from 'groq-js'

type Visit = (node: ExprNode) => ExprNode

/** Whether a value inside a parsed tree is a node of it, rather than plain data. */
function isNode(value: unknown): value is ExprNode {
  return (
    typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'
  )
}

/**
 * Rebuilds a parsed GROQ tree from its leaves up. `Value` nodes hold data, not nodes, so nothing
 * inside them is visited.
 */
export function mapTree(node: ExprNode, visit: Visit): ExprNode {
  if (node.type === 'Value') return visit(node)
  const entries = Object.entries(node).map(([key, value]) => [key, mapPart(value, visit)])
  const rebuilt: unknown = Object.fromEntries(entries)
  return isNode(rebuilt) ? visit(rebuilt) : node
}

function mapPart(part: unknown, visit: Visit): unknown {
  if (Array.isArray(part)) return part.map((item) => mapPart(item, visit))
  return isNode(part) ? mapTree(part, visit) : part
}
