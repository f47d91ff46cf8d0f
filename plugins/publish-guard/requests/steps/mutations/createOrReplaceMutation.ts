import type {StepReader} from '../Step.ts'
import {touched} from '../touched.ts'
import {readNewDocument} from './readNewDocument.ts'

/** `createOrReplace`: whatever stood there, this document stands there now. */
export const createOrReplaceMutation: StepReader = (payload) => {
  const document = readNewDocument(payload)
  const id = document['_id']
  return {
    names: [id],
    touches: touched(id),
    happen: async (world) => world.put(document),
  }
}
