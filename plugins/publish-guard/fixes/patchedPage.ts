import {Mutation} from '@sanity/mutator'
import {type FormPatch, toMutationPatches} from 'sanity'

type Page = Readonly<Record<string, unknown>>

/** The page as it is after patches, worked out with the engine that the Studio itself uses. */
export function patchedPage(page: Page, patches: readonly FormPatch[]): unknown {
  const id = 'page'
  const mutations = toMutationPatches([...patches]).map((patch) => ({patch: {...patch, id}}))
  return new Mutation({mutations}).apply({...page, _id: id, _type: String(page['_type'])})
}
