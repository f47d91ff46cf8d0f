import type {Mutator} from './Mutator.ts'
import {putNew} from './putNew.ts'
import {readDocument} from './readDocument.ts'

/** Creates a document, or replaces the one with its id and keeps its time of creation. */
export const createOrReplace: Mutator = (view, payload, tools) => {
  const document = readDocument(tools.complete(payload))
  const created = document['_createdAt'] ?? view.get(document._id)?._createdAt ?? view.timestamp
  return [putNew(view, 'createOrReplace', {...document, _createdAt: created})]
}
