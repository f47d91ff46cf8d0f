import {bareIdOf} from '../../../../../policy/index.ts'
import {patched} from '../../world/patched.ts'
import {requireText} from '../requireText.ts'
import type {StepReader} from '../Step.ts'
import {touched} from '../touched.ts'

/** `document.edit`: a draft or a version is patched; first it is made of the published document. */
export const editDocument: StepReader = (payload) => {
  const id = requireText(payload, 'draftId', 'versionId')
  const publishedId = bareIdOf(id)
  return {
    names: [id, publishedId],
    touches: touched(id),
    happen: async (world) => {
      const document = (await world.get(id)) ?? (await world.get(publishedId))
      if (document !== undefined) world.put({...patched(document, payload['patch']), _id: id})
    },
  }
}
