import {findRelease} from '../releases/findRelease.ts'
import {lockReleases} from '../releases/lockReleases.ts'
import {isJsonObject, type JsonObject} from '../store/isJsonObject.ts'
import type {Json, StoreView} from '../store/Store.ts'
import type {Action, ActionContext} from './Action.ts'
import {actionError} from './actionError.ts'
import {createDraft} from './createDraft.ts'
import {createVersion} from './createVersion.ts'
import {deleteDocument} from './deleteDocument.ts'
import {discard} from './discard.ts'
import {edit} from './edit.ts'
import {publish} from './publish.ts'
import {archiveRelease} from './releases/archiveRelease.ts'
import {createRelease} from './releases/createRelease.ts'
import {deleteRelease} from './releases/deleteRelease.ts'
import {editRelease} from './releases/editRelease.ts'
import {importRelease} from './releases/importRelease.ts'
import {publishRelease} from './releases/publishRelease.ts'
import {scheduleRelease} from './releases/scheduleRelease.ts'
import {unarchiveRelease} from './releases/unarchiveRelease.ts'
import {unscheduleRelease} from './releases/unscheduleRelease.ts'
import {replaceDraft} from './replaceDraft.ts'
import {replaceVersion} from './replaceVersion.ts'
import {unpublish} from './unpublish.ts'
import {unpublishVersion} from './unpublishVersion.ts'

const PREFIX = 'sanity.action.'

const DOCUMENT_ACTIONS = new Map<string, Action>([
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

const RELEASE_ACTIONS = new Map<string, Action>([
  ['release.create', createRelease],
  ['release.edit', editRelease],
  ['release.publish', publishRelease],
  ['release.schedule', scheduleRelease],
  ['release.unschedule', unscheduleRelease],
  ['release.archive', archiveRelease],
  ['release.unarchive', unarchiveRelease],
  ['release.delete', deleteRelease],
  ['release.import', importRelease],
])

/**
 * Plans actions one after the other, each on what those before it left. Only the release actions
 * may change releases, and what is in one that is not active.
 */
export function performActions(
  view: StoreView,
  actions: readonly Json[],
  context: ActionContext,
): void {
  const locked = lockReleases(view)
  for (const action of actions) {
    if (!isJsonObject(action) || typeof action['actionType'] !== 'string') {
      throw actionError(400, 'Each action must be an object with an "actionType"')
    }
    const {actionType} = action
    const name = actionType.startsWith(PREFIX) ? actionType.slice(PREFIX.length) : ''
    const ofDocument = DOCUMENT_ACTIONS.get(name)
    const ofRelease = RELEASE_ACTIONS.get(name)
    if (ofDocument !== undefined) ofDocument(locked, action, context)
    else if (ofRelease !== undefined)
      actOnRelease(view, {action: ofRelease, payload: action}, context)
    else throw actionError(400, `Unknown action type "${actionType}"`, {actionType})
  }
}

type ReleaseRequest = {action: Action; payload: JsonObject}

/**
 * The Studio asks by dry runs what somebody may do with releases, whatever their state: so the
 * grants come first, and only then whether the action fits.
 */
function actOnRelease(
  view: StoreView,
  {action, payload}: ReleaseRequest,
  context: ActionContext,
): void {
  const {releaseId: name} = payload
  const release = typeof name === 'string' ? findRelease(view, name)?.document : undefined
  if (release !== undefined) {
    const {_id: documentId} = release
    context.authorize({documentId, before: release, after: release, mutations: []})
  }
  action(view, payload, context)
}
