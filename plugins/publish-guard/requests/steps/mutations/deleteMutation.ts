import {bareIdOf} from '../../../../../policy/index.ts'
import type {StepReader} from '../Step.ts'
import {readSelection} from './Selection.ts'
import {selectTargets} from './selectTargets.ts'

/** `delete`, by id or by query: perhaps the last form of a document. */
export const deleteMutation: StepReader = (payload) => {
  const selection = readSelection(payload)
  const {id} = selection
  return {
    names: id === undefined ? [] : [id, bareIdOf(id)],
    touches: id === undefined ? 'anything' : [{id: bareIdOf(id)}],
    happen: async (world) => {
      for (const document of await selectTargets(world, selection)) world.remove(document['_id'])
    },
  }
}
