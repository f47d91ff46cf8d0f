import {mutationError, type MutationProblem} from '../mutations/mutationError.ts'
import {referencesOf} from './referencesOf.ts'
import type {Change, StoreLookup, StoreView} from './Store.ts'

/**
 * Holds the rule that a strong reference always points at a document that exists, drafts
 * included. Throws a 409 LakeError that names every document in the way.
 */
export function checkReferences(
  changes: readonly Change[],
  {view, lookup}: {view: StoreView; lookup: StoreLookup},
): void {
  const changed = new Map(changes.map((change) => [change.documentId, change]))
  const problems: MutationProblem[] = []

  for (const {documentId, before, after} of changes) {
    if (after === null && before !== null) {
      const holders = lookup
        .referencesTo(documentId)
        .filter(({id, strong}) => strong && !changed.has(id))
        .map(({id}) => id)
      if (holders.length > 0) problems.push(stillReferenced(documentId, holders))
    }
    for (const [target, strong] of referencesOf(after)) {
      if (strong && view.get(target) === undefined) {
        problems.push(
          changed.has(target)
            ? stillReferenced(target, [documentId])
            : leadsNowhere(documentId, target),
        )
      }
    }
  }
  if (problems.length > 0) throw mutationError(409, problems)
}

function stillReferenced(id: string, referencingIDs: string[]): MutationProblem {
  const names = referencingIDs.map((name) => JSON.stringify(name)).join(', ')
  return {
    type: 'documentHasExistingReferencesError',
    description: `Document "${id}" cannot be deleted as there are references to it from ${names}`,
    id,
    referencingIDs,
  }
}

function leadsNowhere(id: string, referenceID: string): MutationProblem {
  return {
    type: 'documentReferenceDoesNotExistError',
    description: `Document "${id}" references non-existent document "${referenceID}"`,
    id,
    referenceID,
  }
}
