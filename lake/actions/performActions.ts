import {LakeError} from '../LakeError.ts'
import {isJsonObject} from '../store/isJsonObject.ts'
import type {Json, StoreView} from '../store/Store.ts'
import type {Action} from './Action.ts'
import {actionError} from './actionError.ts'
import {createDraft} from './createDraft.ts'
import {createVersion} from './createVersion.ts'
import {deleteDocument} from './deleteDocument.ts'
import {discard} from './discard.ts'
import {edit} from './edit.ts'
import {publish} from './publish.ts'
import {replaceDraft} from './replaceDraft.ts'
import {replaceVersion} from './replaceVersion.ts'
import {unpublish} from './unpublish.ts'
import {unpublishVersion} from './unpublishVersion.ts'

const PREFIX = 'sanity.action.'

const ACTIONS = new Map<string, Action>([
  ['document.create', createDraft],
  ['document.edit', edit],
  ['document.publish', publish],
  ['document.unpublish', unpublish],
  ['document.discard', discard],
  ['document.delete', deleteDocument],
  ['document.replaceDraft', replaceDraft],
  ['document.version.create', createVersion],
  ['document.version.discard', discard],
  ['document.version.replace', replaceVersion],
  ['document.version.unpublish', unpublishVersion],
])

/** Plans actions one after the other, each on what those before it left. */
export function performActions(view: StoreView, actions: readonly Json[]): void {
  for (const action of actions) {
    if (!isJsonObject(action) || typeof action['actionType'] !== 'string') {
      throw actionError(400, 'Each action must be an object with an "actionType"')
    }
    actionOf(action['actionType'])(view, action)
  }
}

function actionOf(actionType: string): Action {
  const name = actionType.startsWith(PREFIX) ? actionType.slice(PREFIX.length) : ''
  const action = ACTIONS.get(name)
  if (action !== undefined) return action
  if (name.startsWith('release.')) throw noReleases(actionType)
  throw actionError(400, `Unknown action type "${actionType}"`, {actionType})
}

/**
 * The Studio finds out by a dry run whether somebody may make releases. To this error type it
 * answers by not offering them.
 */
const noReleases = (actionType: string) =>
  new LakeError(403, `This lake has no releases: "${actionType}" is not possible here.`, {
    type: 'insufficientPermissionsError',
    actionType,
  })
