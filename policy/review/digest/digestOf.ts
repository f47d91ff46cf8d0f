import {ownWord} from '../../reading/ownWord.ts'
import {firstShownOf, shownWith} from '../closure/shownWith.ts'
import {documentHash} from '../hash/documentHash.ts'
import {subjectOf} from '../pin/pinContent.ts'
import type {ReviewOptions} from '../ReviewOptions.ts'

/**
 * As little of a document as compliance review needs to tell what has changed: for those who hold
 * many documents and judge them again and again.
 */
export type DocumentDigest = {
  /** The bare id, and the type. */
  readonly id: string
  readonly type: string
  /** The hash of its content (`documentHash`). */
  readonly hash: string
  /** The ids that it shows itself, and those that are shown with it wherever another shows it. */
  readonly shows: readonly string[]
  readonly shownWith: readonly string[]
}

/** Digests a stored document, whichever of its forms it is. */
export function digestOf(document: unknown, options: ReviewOptions): DocumentDigest {
  return {
    id: subjectOf(document).id,
    type: ownWord(document, '_type') ?? '',
    hash: documentHash(document),
    shows: firstShownOf(document, options),
    shownWith: shownWith(document, options),
  }
}
