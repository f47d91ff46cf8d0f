import type {Mutator} from './Mutator.ts'
import {patchDocument} from './patchDocument.ts'
import {readPatch} from './readPatch.ts'
import {notFound} from './notFound.ts'
import {selectTargets} from './selectTargets.ts'
import {unexpectedRevision} from './unexpectedRevision.ts'
import {validationError} from './validationError.ts'

/**
 * Patches documents by id or by query. A 404 if the one with the id is missing, a 409 if it is
 * not at the revision that `ifRevisionID` names.
 */
export const patch: Mutator = (view, payload, tools) => {
  const {ids, byId, rest} = selectTargets(view, payload, tools)
  const {ifRevisionID, ...operations} = rest
  if (ifRevisionID !== undefined && !byId) {
    throw validationError('A patch by query cannot have "ifRevisionID"')
  }
  if (ifRevisionID !== undefined && typeof ifRevisionID !== 'string') {
    throw validationError('"ifRevisionID" must be a string')
  }
  const changes = readPatch(tools.complete(operations))
  return ids.map((id) => {
    const document = view.get(id)
    if (document === undefined) throw notFound(id)
    if (ifRevisionID !== undefined && ifRevisionID !== document._rev) {
      throw unexpectedRevision(id, document._rev, ifRevisionID)
    }
    view.put(patchDocument(document, changes), {patch: {...changes.json, id}})
    return {id, operation: 'update'}
  })
}
