import type {FieldPath} from '../Finding.ts'
import {isRecord} from './isRecord.ts'
import {ownValue} from './ownValue.ts'

/** An object or a list inside a document: its name or index, and what it stands in. */
export type Place = {
  readonly container: object
  readonly at: string | number | undefined
  readonly inside: Place | undefined
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

/** What is called for the parts of a JSON value. */
export type Visitor = {
  /** An object or a list, before anything in it. */
  readonly onContainer: (place: Place) => void
  /** A text that stands directly in an object or a list, under a name or an index. */
  readonly onText?: (text: string, at: string | number, place: Place) => void
}

function enterList(place: Place, visitor: Visitor, pending: Place[]): void {
  const {container} = place
  if (!Array.isArray(container)) return
  for (let at = 0; at < container.length; at += 1) {
    const item: unknown = container[at]
    if (typeof item === 'string') visitor.onText?.(item, at, place)
    else if (typeof item === 'object' && item !== null) {
      pending.push({container: item, at, inside: place})
    }
  }
}

function enterObject(place: Place, visitor: Visitor, pending: Place[]): void {
  const {container} = place
  if (!isRecord(container)) return
  for (const at of Object.keys(container)) {
    const item = container[at]
    if (typeof item === 'string') visitor.onText?.(item, at, place)
    else if (typeof item === 'object' && item !== null) {
      pending.push({container: item, at, inside: place})
    }
  }
}

function reverseFrom(first: number, places: Place[]): void {
  for (let low = first, high = places.length - 1; low < high; low += 1, high -= 1) {
    const [one, other] = [places[low], places[high]]
    if (one === undefined || other === undefined) return
    places[low] = other
    places[high] = one
  }
}

/** Visits an object or a list and the texts directly in it. Returns what else it contains, in order. */
export function visit(place: Place, visitor: Visitor): readonly Place[] {
  const inside: Place[] = []
  visitor.onContainer(place)
  if (Array.isArray(place.container)) enterList(place, visitor, inside)
  else enterObject(place, visitor, inside)
  return inside
}

/**
 * Visits every object, list and text in a JSON value; an object or a list before what is inside it,
 * and in document order. It keeps its own stack, so that no depth of nesting can exhaust the call
 * stack.
 */
export function walk(root: unknown, visitor: Visitor): void {
  if (typeof root !== 'object' || root === null) return
  walkFrom({container: root, at: undefined, inside: undefined}, visitor)
}

/** Does the same from a place in a document on. */
export function walkFrom(start: Place, visitor: Visitor): void {
  const pending: Place[] = [start]
  for (let place = pending.pop(); place !== undefined; place = pending.pop()) {
    visitor.onContainer(place)
    const first = pending.length
    if (Array.isArray(place.container)) enterList(place, visitor, pending)
    else enterObject(place, visitor, pending)
    reverseFrom(first, pending)
  }
}
