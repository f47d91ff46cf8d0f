import {isRecord} from '../../reading/isRecord.ts'

/** What of a JSON value counts. */
export type CanonicalForm = {
  readonly textOf: (text: string) => string
  /** The names of an object's fields that count, in any order. */
  readonly namesOf: (object: Record<string, unknown>) => readonly string[]
}

/** Everything counts, as it stands. */
export const EXACT: CanonicalForm = {textOf: (text) => text, namesOf: Object.keys}

type Task = {readonly text: string} | {readonly value: unknown}

function scalarText(value: unknown, {textOf}: CanonicalForm): string {
  if (typeof value === 'string') return JSON.stringify(textOf(value))
  return typeof value === 'number' || typeof value === 'boolean' ? JSON.stringify(value) : 'null'
}

function partsOf(value: unknown, form: CanonicalForm): Task[] {
  if (Array.isArray(value)) {
    const items = value.flatMap((item: unknown, index): Task[] =>
      index === 0 ? [{value: item}] : [{text: ','}, {value: item}],
    )
    return [{text: '['}, ...items, {text: ']'}]
  }
  if (!isRecord(value)) return [{text: scalarText(value, form)}]
  const names = form.namesOf(value).filter((name) => value[name] !== undefined)
  const fields = names.toSorted().flatMap((name, index): Task[] => {
    const label = `${index === 0 ? '' : ','}${JSON.stringify(name)}:`
    return [{text: label}, {value: value[name]}]
  })
  return [{text: '{'}, ...fields, {text: '}'}]
}

/**
 * A JSON value in its one canonical form: no white space, the fields of objects by the code units of
 * their names, those that are undefined left out. Whatever is no JSON counts as null. It keeps its own
 * stack, so that no depth of nesting can exhaust the call stack.
 */
export function canonicalText(value: unknown, form: CanonicalForm = EXACT): string {
  const pieces: string[] = []
  const pending: Task[] = [{value}]
  for (let task = pending.pop(); task !== undefined; task = pending.pop()) {
    if ('text' in task) {
      pieces.push(task.text)
      continue
    }
    const parts = partsOf(task.value, form)
    for (let index = parts.length - 1; index >= 0; index -= 1) {
      const part = parts[index]
      if (part !== undefined) pending.push(part)
    }
  }
  return pieces.join('')
}
