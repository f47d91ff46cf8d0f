import {followShown} from '../closure/followShown.ts'
import {type DecisionsOn, type Pin, pinHashes} from '../pin/pinContent.ts'
import type {DocumentDigest} from './digestOf.ts'

/** What is known of a document that another shows, as in `Lookup`. */
export type DigestLookup = (id: string) => DocumentDigest | null | undefined

/**
 * Pins a document and all that it shows by their digests: the same pin as `pinContent` makes of the
 * documents. `unknown`: the ids of which too little is known; then the pin tells nothing.
 */
export function pinDigest(
  digest: DocumentDigest,
  lookup: DigestLookup,
  decisionsOn: DecisionsOn,
): {readonly pin: Pin; readonly unknown: readonly string[]} {
  const {shown, unknown} = followShown<DocumentDigest>({
    own: digest.id,
    first: digest.shows,
    lookup,
    shownWith: (found) => found.shownWith,
  })
  return {pin: pinHashes(digest, shown, decisionsOn), unknown}
}
