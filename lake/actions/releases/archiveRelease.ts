import {changeRelease} from '../../releases/changeRelease.ts'
import {finalStates} from '../../releases/finalStates.ts'
import {versionsIn} from '../../releases/versionsIn.ts'
import type {Action} from '../Action.ts'
import {requireRelease} from './requireRelease.ts'

/**
 * `release.archive`: the release ends without being published. Its versions go and stay in
 * history. A 409 unless it is active.
 */
export const archiveRelease: Action = (view, payload, {author}) => {
  const release = requireRelease(view, payload, ['active'])
  const versions = versionsIn(view, release.name)
  for (const {_id: id} of versions) view.remove(id, {delete: {id}})
  changeRelease(view, release, {
    set: {state: 'archived', userId: author, finalDocumentStates: finalStates(versions)},
    unset: ['error'],
  })
}
