import {isJsonObject} from '../store/isJsonObject.ts'
import type {Json, StoreView} from '../store/Store.ts'
import {create} from './create.ts'
import {createIfNotExists} from './createIfNotExists.ts'
import {createOrReplace} from './createOrReplace.ts'
import {deleteDocuments} from './deleteDocuments.ts'
import type {MutationResult, MutationTools, Mutator} from './Mutator.ts'
import {patch} from './patch.ts'
import {validationError} from './validationError.ts'

const MUTATORS = new Map<string, Mutator>([
  ['create', create],
  ['createIfNotExists', createIfNotExists],
  ['createOrReplace', createOrReplace],
  ['delete', deleteDocuments],
  ['patch', patch],
])

/** Plans mutations one after the other, each on what those before it left. */
export function applyMutations(
  view: StoreView,
  mutations: readonly Json[],
  tools: MutationTools,
): MutationResult[] {
  return mutations.flatMap((mutation) => {
    const [entry, ...more] = isJsonObject(mutation) ? Object.entries(mutation) : []
    if (entry === undefined || more.length > 0) {
      throw validationError('Each mutation must be an object with exactly one operation')
    }
    const [name, payload] = entry
    const mutator = MUTATORS.get(name)
    if (mutator === undefined) {
      throw validationError(
        `Unknown mutation "${name}". There are ${[...MUTATORS.keys()].join(', ')}.`,
      )
    }
    return mutator(view, payload, tools)
  })
}
