import {createReferenceIndex} from './createReferenceIndex.ts'
import type {Change, LakeDocument} from './Store.ts'

/** The current documents in memory, by id and by who refers to them. */
export function createIndexes(stored: Iterable<LakeDocument>) {
  const documents = new Map<string, LakeDocument>()
  const references = createReferenceIndex()

  function apply({documentId, before, after}: Pick<Change, 'documentId' | 'before' | 'after'>) {
    if (before !== null) references.delete(before)
    if (after === null) documents.delete(documentId)
    else {
      documents.set(documentId, after)
      references.add(after)
    }
  }

  for (const document of stored) {
    apply({documentId: document._id, before: null, after: document})
  }
  return {documents, apply, referencesTo: references.referencesTo}
}
