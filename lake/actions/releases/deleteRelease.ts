import type {Action} from '../Action.ts'
import {requireRelease} from './requireRelease.ts'

/** `release.delete`: a release that has ended is forgotten. A 409 unless it has. */
export const deleteRelease: Action = (view, payload) => {
  const {_id: id} = requireRelease(view, payload, ['archived', 'published']).document
  view.remove(id, {delete: {id}})
}
