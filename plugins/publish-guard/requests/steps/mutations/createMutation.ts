import {textOf} from '../../../panes/textOf.ts'
import type {StepReader} from '../Step.ts'
import {touched} from '../touched.ts'
import {readNewDocument} from './readNewDocument.ts'

/** `create` and `createIfNotExists`: what exists already stays as it is. */
export const createMutation: StepReader = (payload) => {
  const document = readNewDocument(payload)
  const id = document['_id']
  return {
    names: [id],
    touches: touched(id, textOf(document, '_type')),
    happen: async (world) => {
      if ((await world.get(id)) === undefined) world.put(document)
    },
  }
}
