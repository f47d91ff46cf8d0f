import {textOf} from '../../../panes/textOf.ts'
import {requireDocument} from '../requireDocument.ts'
import {requireText} from '../requireText.ts'
import type {Step, StepReader} from '../Step.ts'
import {touched} from '../touched.ts'

/** `document.create` and `document.version.create`: a new draft or version, whole or as a copy. */
export const createDocument: StepReader = (payload) => {
  const whole = payload['attributes'] ?? payload['document']
  return whole === undefined ? copyDocument(payload) : createWhole(whole)
}

function createWhole(whole: unknown): Step {
  const document = requireDocument(whole)
  const id = document['_id']
  return {
    names: [id],
    touches: touched(id, textOf(document, '_type')),
    happen: async (world) => {
      if ((await world.get(id)) === undefined) world.put(document)
    },
  }
}

const copyDocument: StepReader = (payload) => {
  const id = requireText(payload, 'versionId')
  const baseId = requireText(payload, 'baseId')
  return {
    names: [id, baseId],
    touches: touched(id),
    happen: async (world) => {
      const base = await world.get(baseId)
      if (base !== undefined && (await world.get(id)) === undefined) world.put({...base, _id: id})
    },
  }
}
