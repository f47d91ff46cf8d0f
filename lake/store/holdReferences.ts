import {LakeError} from '../LakeError.ts'
import {referencesIn} from './referencesIn.ts'
import type {Change, LakeDocument} from './Store.ts'

type References = {
  /** Whether the document exists once the changes are made. */
  exists: (id: string) => boolean
  /** Ids of documents that will still hold a strong reference to `id`. */
  holdersOf: (id: string) => string[]
}

type Item = {index: number; error: {type: string; id: string; description: string}}

/**
 * Throws a 409 LakeError when the changes would leave a strong reference without its target:
 * because the target goes, or because it never was. The wording is that of Sanity's API, which
 * the Studio reads.
 */
export function holdReferences(changes: readonly Change[], references: References): void {
  const items = changes.flatMap(({before, after}): Item[] =>
    after === null ? goneItems(before, references) : danglingItems(after, references),
  )
  if (items.length === 0) return
  const reasons = items.map(({error}) => error.description).join(' ')
  throw new LakeError(409, `The mutation(s) failed: ${reasons}`, {type: 'mutationError', items})
}

function goneItems(before: LakeDocument | null, {holdersOf}: References): Item[] {
  if (before === null) return []
  const holders = holdersOf(before._id)
  if (holders.length === 0) return []
  const description = `Document "${before._id}" cannot be deleted as there are references to it from "${holders.join('", "')}"`
  const type = 'documentHasExistingReferencesError'
  const error = {type, id: before._id, referencingIDs: holders, description}
  return [{index: 0, error}]
}

function danglingItems(after: LakeDocument, {exists}: References): Item[] {
  const missing = referencesIn(after).filter(({to, strong}) => strong && !exists(to))
  return [...new Set(missing.map(({to}) => to))].map((to) => ({
    index: 0,
    error: {
      type: 'documentReferencesNonExistentDocumentError',
      id: after._id,
      referenceID: to,
      description: `Document "${after._id}" references non-existent document "${to}"`,
    },
  }))
}
