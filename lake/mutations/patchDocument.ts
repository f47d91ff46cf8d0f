import {Mutation} from '@sanity/mutator'

import {LakeError} from '../LakeError.ts'
import type {Json, LakeDocument} from '../store/Store.ts'
import {checkNesting} from './checkNesting.ts'
import type {DocumentInput} from './readDocument.ts'
import type {ReadPatch} from './readPatch.ts'
import {validationError} from './validationError.ts'

/**
 * Applies a patch with the engine that the Studio itself uses, so that both come to the same
 * document. Throws a 400 LakeError for paths that it cannot follow and for changes of `_id` and
 * `_type`.
 */
export function patchDocument(document: LakeDocument, {operations}: ReadPatch): DocumentInput {
  const patched = apply(document, operations)
  for (const attribute of ['_id', '_type']) {
    if (patched[attribute] !== document[attribute]) {
      throw validationError(`Cannot modify immutable attribute "${attribute}"`, {id: document._id})
    }
  }
  checkNesting(patched)
  const {_id, _type, _createdAt} = document
  return {...patched, _id, _type, _createdAt}
}

function apply(document: LakeDocument, operations: ReadPatch['operations']): {[key: string]: Json} {
  const mutation = new Mutation({mutations: [{patch: {...operations, id: document._id}}]})
  try {
    // JSON once more: it drops what JSON cannot hold, such as the result of an overflowing `inc`.
    return JSON.parse(JSON.stringify(mutation.apply(document)))
  } catch (error) {
    throw new LakeError(400, explain(document._id, error), {
      type: 'mutationError',
      items: [],
      id: document._id,
    })
  }
}

function explain(id: string, error: unknown): string {
  const reason = error instanceof Error ? error.message : String(error)
  const hint = reason.includes('Invalid tokens') || reason.includes('Expected ]')
  const advice = hint
    ? ' Paths with [*] or [_key in …] are not understood here: name items by [_key == "…"], an index, or a range such as [0:].'
    : ''
  return `The patch of document "${id}" failed: ${reason}.${advice}`
}
