import {bareIdOf, type StoredDocument} from '../../../../policy/index.ts'
import {textOf} from '../../panes/textOf.ts'
import type {NamedDocument} from '../refusal/Refusal.ts'

/** What people are told of a stored document. */
export function namedDocument(document: StoredDocument): NamedDocument {
  return {
    id: bareIdOf(document['_id']),
    type: textOf(document, '_type') ?? '',
    title: textOf(document, 'title'),
  }
}
