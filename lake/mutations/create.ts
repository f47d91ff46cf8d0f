import {alreadyExists} from './alreadyExists.ts'
import type {Mutator} from './Mutator.ts'
import {putNew} from './putNew.ts'
import {readDocument} from './readDocument.ts'

/** Creates a document. A 409 if there is one with its id. */
export const create: Mutator = (view, payload, tools) => {
  const document = readDocument(tools.complete(payload))
  if (view.get(document._id) !== undefined) throw alreadyExists(document._id)
  return [putNew(view, 'create', document)]
}
