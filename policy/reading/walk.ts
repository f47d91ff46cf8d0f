import type {FieldPath} from '../Finding.ts'
import {isRecord} from './isRecord.ts'
import {ownValue} from './ownValue.ts'

/** One object inside a document, and how to get there. */
export type WalkedObject = {
  readonly object: Record<string, unknown>
  readonly path: () => FieldPath
}

type Step = {readonly value: unknown; readonly segment?: FieldPath[number]; readonly from?: Step}

function pathTo(step: Step): FieldPath {
  const path: FieldPath = []
  for (let at: Step | undefined = step; at !== undefined; at = at.from) {
    if (at.segment !== undefined) path.push(at.segment)
  }
  return path.toReversed()
}

function childrenOf(step: Step): Step[] {
  const {value} = step
  if (Array.isArray(value)) {
    return value.map((item: unknown, index) => {
      const key = ownValue(item, '_key')
      return {value: item, segment: typeof key === 'string' ? {_key: key} : index, from: step}
    })
  }
  if (!isRecord(value)) return []
  return Object.keys(value).map((name) => ({value: value[name], segment: name, from: step}))
}

/**
 * Every object in a JSON value, in document order.
 * It keeps its own stack, so that no depth of nesting can exhaust the call stack.
 */
export function* walk(root: unknown): Generator<WalkedObject> {
  const pending: Step[] = [{value: root}]
  for (let step = pending.pop(); step !== undefined; step = pending.pop()) {
    const current = step
    if (isRecord(current.value)) yield {object: current.value, path: () => pathTo(current)}
    for (const child of childrenOf(current).toReversed()) pending.push(child)
  }
}
