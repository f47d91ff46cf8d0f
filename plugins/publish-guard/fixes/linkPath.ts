import {type FieldPath, type Finding, linksIn} from '../../../policy/index.ts'
import {textOf} from '../panes/textOf.ts'

/**
 * Where the link stands that a finding is about. Keys ought to be unique in a list; where several items
 * share one, only a place in the list names a single item.
 */
export function linkPath(
  {path, details}: Finding,
  page: Readonly<Record<string, unknown>>,
): FieldPath {
  const [field, step] = path
  if (typeof field !== 'string' || typeof step !== 'object' || path.length !== 2) return path
  const list = page[field]
  const items: readonly unknown[] = Array.isArray(list) ? list : []
  const sameKey = items.filter((item) => textOf(item, '_key') === step._key)
  if (sameKey.length < 2) return path
  const meant = sameKey.find((item) =>
    linksIn({[field]: [item]}, field).some(({id}) => id === details['id']),
  )
  return [field, items.indexOf(meant)]
}
