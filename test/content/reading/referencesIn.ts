import {isRecord} from './isRecord.ts'
import {walk} from './walk.ts'

interface Reference {
  /** The field that holds it, directly or as an item of a list. */
  readonly field: string
  readonly target: string
  readonly value: Readonly<Record<string, unknown>>
}

export const referencesIn = (value: unknown): readonly Reference[] =>
  walk(value).flatMap((place) => {
    if (!isRecord(place.value) || typeof place.value['_ref'] !== 'string') return []
    const field = place.path.findLast((segment) => typeof segment === 'string') ?? ''
    return [{field, target: place.value['_ref'], value: place.value}]
  })
