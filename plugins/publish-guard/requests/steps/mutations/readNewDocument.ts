import type {StoredDocument} from '../../../../../policy/index.ts'
import {textOf} from '../../../panes/textOf.ts'

/**
 * The document that a mutation creates. Where its id is left to the server, wholly or behind a
 * prefix such as `drafts.`, one stands in that no document has.
 */
export function readNewDocument(payload: {readonly [field: string]: unknown}): StoredDocument {
  const given = textOf(payload, '_id') ?? ''
  const isWhole = given !== '' && !given.endsWith('.')
  return {...payload, _id: isWhole ? given : `${given}new-${crypto.randomUUID()}`}
}
