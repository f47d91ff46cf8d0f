import {bareIdOf, isRecord} from '../../../../../policy/index.ts'
import {requireText} from '../requireText.ts'
import type {StepReader} from '../Step.ts'

/** `document.version.unpublish`: a release is to take the document off the site. */
export const unpublishVersion: StepReader = (payload) => {
  const id = requireText(payload, 'versionId')
  const publishedId = bareIdOf(id)
  return {
    names: [publishedId, id],
    touches: [],
    happen: async (world) => {
      const document = (await world.get(id)) ?? (await world.get(publishedId))
      if (document === undefined) return
      const system = isRecord(document['_system']) ? document['_system'] : {}
      world.put({...document, _id: id, _system: {...system, delete: true}})
    },
  }
}
