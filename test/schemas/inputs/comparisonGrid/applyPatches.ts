import {Mutation} from '@sanity/mutator'
import {type FormPatch, toMutationPatches} from 'sanity'

/** Applies form patches the way the Studio does: as one mutation, with Sanity's own mutator. */
export const applyPatches = (
  fields: Readonly<Record<string, unknown>>,
  patches: readonly FormPatch[],
): Record<string, unknown> => {
  const mutations = toMutationPatches([...patches]).map((patch) => ({
    patch: {...patch, id: 'table'},
  }))
  const applied = new Mutation({mutations}).apply({
    _id: 'table',
    _type: 'comparisonTable',
    ...structuredClone(fields),
  })
  const {_id, _type, ...rest} = applied ?? {}
  return rest
}
