import {publishDraft} from '../../world/publishDraft.ts'
import {requireText} from '../requireText.ts'
import type {StepReader} from '../Step.ts'

/** `document.publish`: a draft or a version goes live. */
export const publishDocument: StepReader = (payload) => {
  const draftId = requireText(payload, 'draftId', 'versionId')
  const publishedId = requireText(payload, 'publishedId')
  return {
    names: [draftId, publishedId],
    touches: [{id: publishedId}],
    happen: (world) => publishDraft(world, draftId, publishedId),
  }
}
