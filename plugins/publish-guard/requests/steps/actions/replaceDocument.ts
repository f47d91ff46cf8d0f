import {requireDocument} from '../requireDocument.ts'
import type {StepReader} from '../Step.ts'
import {touched} from '../touched.ts'

/** `document.replaceDraft` and `document.version.replace`: new content for a draft or version. */
export const replaceDocument: StepReader = (payload) => {
  const document = requireDocument(payload['attributes'] ?? payload['document'])
  const id = document['_id']
  return {
    names: [id],
    touches: touched(id),
    happen: async (world) => world.put(document),
  }
}
