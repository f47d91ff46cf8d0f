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

function isContainer(value: unknown): boolean {
  return typeof value === 'object' && value !== null
}

function childrenOf(step: Step): Step[] {
  const {value} = step
  const children: Step[] = []
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      if (!isContainer(item)) continue
      const key = ownValue(item, '_key')
      children.push({
        value: item,
        segment: typeof key === 'string' ? {_key: key} : index,
        from: step,
      })
    }
  } else if (isRecord(value)) {
    for (const name of Object.keys(value)) {
      if (isContainer(value[name])) children.push({value: value[name], segment: name, from: step})
    }
  }
  return children
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
