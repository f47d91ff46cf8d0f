import type {FieldPath} from '../Finding.ts'
import {isRecord} from './isRecord.ts'
import {ownValue} from './ownValue.ts'

/** An object or a list inside a document: its name or index, and what it stands in. */
export type Place = {
  readonly container: object
  readonly at?: string | number
  readonly inside?: Place
}

/** The keyed path from the document to a place in it. */
export function pathOf(place: Place): FieldPath {
  const path: FieldPath = []
  for (let step: Place | undefined = place; step !== undefined; step = step.inside) {
    const {at, container} = step
    if (at === undefined) continue
    const key = typeof at === 'number' ? ownValue(container, '_key') : undefined
    path.push(typeof key === 'string' ? {_key: key} : at)
  }
  return path.toReversed()
}

function pushInside(place: Place, pending: Place[]): void {
  const {container} = place
  if (Array.isArray(container)) {
    for (let at = container.length - 1; at >= 0; at -= 1) {
      const item: unknown = container[at]
      if (typeof item === 'object' && item !== null) {
        pending.push({container: item, at, inside: place})
      }
    }
  } else if (isRecord(container)) {
    const names = Object.keys(container)
    for (let index = names.length - 1; index >= 0; index -= 1) {
      const at = names[index] ?? ''
      const item = container[at]
      if (typeof item === 'object' && item !== null) {
        pending.push({container: item, at, inside: place})
      }
    }
  }
}

/**
 * Visits every object and every list in a JSON value, in document order.
 * It keeps its own stack, so that no depth of nesting can exhaust the call stack.
 */
export function walk(root: unknown, visit: (place: Place) => void): void {
  if (typeof root !== 'object' || root === null) return
  const pending: Place[] = [{container: root}]
  for (let place = pending.pop(); place !== undefined; place = pending.pop()) {
    visit(place)
    pushInside(place, pending)
  }
}
