import {bareIdOf} from '../../../../../policy/index.ts'
import {requireText} from '../requireText.ts'
import type {StepReader} from '../Step.ts'

/** `document.discard` and `document.version.discard`: a draft or version goes, perhaps the last form. */
export const discardDocument: StepReader = (payload) => {
  const id = requireText(payload, 'versionId', 'draftId')
  return {
    names: [id, bareIdOf(id)],
    touches: [{id: bareIdOf(id)}],
    happen: async (world) => world.remove(id),
  }
}
