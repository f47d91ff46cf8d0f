import {bareIdOf} from '../../evidence/evidenceLayers.ts'
import {ownWord} from '../../reading/ownWord.ts'
import type {ReviewOptions} from '../ReviewOptions.ts'
import {followShown, type Shown} from './followShown.ts'
import {firstShownOf, shownWith} from './shownWith.ts'

/**
 * What is known about a document that another shows: its content as readers see it, `null` when there
 * is none for readers, undefined when it is not known (yet).
 */
export type Lookup = (id: string) => unknown

/** Everything that a document shows, by bare id as readers see it. */
export type Closure = Shown<unknown>

/** Follows a document to everything that it shows, and on from there. */
export function closureOf(document: unknown, lookup: Lookup, options: ReviewOptions): Closure {
  return followShown<unknown>({
    own: bareIdOf(ownWord(document, '_id') ?? ''),
    first: firstShownOf(document, options),
    lookup,
    shownWith: (content) => shownWith(content, options),
  })
}

/**
 * The ids of everything that a document shows, as far as `lookup` tells. What is loaded by them may
 * show more: ask again until no new id comes (for pages, after two rounds).
 */
export function closureIdsOf(document: unknown, lookup: Lookup, options: ReviewOptions): string[] {
  const {shown, unknown} = closureOf(document, lookup, options)
  return [...shown.keys(), ...unknown].toSorted()
}
