import type {QueueFacts} from './QueueFacts.ts'

const PARTS = ['forms', 'requests', 'decisions'] as const

function changedIn(
  before: ReadonlyMap<string, unknown> | undefined,
  after: ReadonlyMap<string, unknown>,
): string[] {
  const changed = [...after].filter(([id, lists]) => before?.get(id) !== lists).map(([id]) => id)
  const gone = [...(before?.keys() ?? [])].filter((id) => !after.has(id))
  return [...changed, ...gone]
}

/** The ids of which other facts say something else than those before; all ids where all may differ. */
export function changedIds(before: QueueFacts | undefined, after: QueueFacts): Set<string> {
  const same = before?.isComplete === after.isComplete ? before : undefined
  const gone = before === same ? [] : [...(before?.forms.keys() ?? [])]
  return new Set([...PARTS.flatMap((part) => changedIn(same?.[part], after[part])), ...gone])
}
