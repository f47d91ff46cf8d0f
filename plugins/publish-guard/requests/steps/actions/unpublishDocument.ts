import {unpublish} from '../../world/unpublish.ts'
import {requireText} from '../requireText.ts'
import type {StepReader} from '../Step.ts'

/** `document.unpublish`: the published document goes and stays as a draft. */
export const unpublishDocument: StepReader = (payload) => {
  const publishedId = requireText(payload, 'publishedId')
  return {
    names: [publishedId, `drafts.${publishedId}`],
    touches: [{id: publishedId}],
    happen: (world) => unpublish(world, publishedId),
  }
}
