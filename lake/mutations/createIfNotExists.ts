import type {Mutator} from './Mutator.ts'
import {putNew} from './putNew.ts'
import {readDocument} from './readDocument.ts'

/** Creates a document, or does nothing if there is one with its id. */
export const createIfNotExists: Mutator = (view, payload, tools) => {
  const document = readDocument(tools.complete(payload))
  return view.get(document._id) === undefined
    ? [putNew(view, 'createIfNotExists', document)]
    : [{id: document._id, operation: 'none'}]
}
