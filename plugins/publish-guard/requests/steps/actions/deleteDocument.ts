import {DoubtError} from '../../Doubt.ts'
import {requireText} from '../requireText.ts'
import type {StepReader} from '../Step.ts'

function idsIn(value: unknown): readonly string[] {
  if (value === undefined || value === null) return []
  if (Array.isArray(value) && value.every((id) => typeof id === 'string')) return value
  throw new DoubtError('action.malformed', {
    action: 'sanity.action.document.delete',
    field: 'includeDrafts',
  })
}

/** `document.delete`: the published document goes, with the drafts and versions that are named. */
export const deleteDocument: StepReader = (payload) => {
  const publishedId = requireText(payload, 'publishedId')
  const ids = [publishedId, ...idsIn(payload['includeDrafts'] ?? payload['includeVersions'])]
  return {
    names: ids,
    touches: [{id: publishedId}],
    happen: async (world) => {
      for (const id of ids) world.remove(id)
    },
  }
}
