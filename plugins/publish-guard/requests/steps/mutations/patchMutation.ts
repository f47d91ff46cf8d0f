import {patched} from '../../world/patched.ts'
import type {StepReader} from '../Step.ts'
import {touched} from '../touched.ts'
import {readSelection} from './Selection.ts'
import {selectTargets} from './selectTargets.ts'

/** `patch`, by id or by query. */
export const patchMutation: StepReader = (payload) => {
  const selection = readSelection(payload)
  const {id, rest} = selection
  return {
    names: id === undefined ? [] : [id],
    touches: id === undefined ? 'anything' : touched(id),
    happen: async (world) => {
      for (const document of await selectTargets(world, selection)) {
        world.put(patched(document, rest))
      }
    },
  }
}
