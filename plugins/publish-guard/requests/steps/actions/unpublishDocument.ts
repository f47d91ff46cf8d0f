import {requireText} from '../readDocument.ts'
import type {StepReader} from '../Step.ts'

/** `document.unpublish`: the published document goes and stays as a draft. */
export const unpublishDocument: StepReader = (payload) => {
  const publishedId = requireText(payload, 'publishedId')
  const draftId = `drafts.${publishedId}`
  return {
    names: [publishedId, draftId],
    touches: [{id: publishedId}],
    happen: async (world) => {
      const document = await world.get(publishedId)
      if (document === undefined) return
      if ((await world.get(draftId)) === undefined) world.put({...document, _id: draftId})
      world.remove(publishedId)
    },
  }
}
