import {putNew} from '../../mutations/putNew.ts'
import {changeRelease} from '../../releases/changeRelease.ts'
import type {Release} from '../../releases/Release.ts'
import {documentGroup, isInRelease} from '../../store/documentGroup.ts'
import {isJsonObject} from '../../store/isJsonObject.ts'
import type {Json, LakeDocument} from '../../store/Store.ts'
import type {Action, ActionContext} from '../Action.ts'
import {actionError} from '../actionError.ts'
import {copyTo} from '../copyTo.ts'
import {requireRelease} from './requireRelease.ts'

/**
 * `release.unarchive`: an archived release is active again, with its versions as they were. A 409
 * unless it is archived, or if history does not have one of them.
 */
export const unarchiveRelease: Action = (view, payload, context) => {
  const release = requireRelease(view, payload, ['archived'])
  const {finalDocumentStates: states = []} = release.document
  const lastState = lastStateIn(release, context)
  for (const version of Array.isArray(states) ? states.map(lastState) : []) {
    putNew(view, 'create', copyTo(version._id, version))
  }
  changeRelease(view, release, {
    set: {state: 'active', userId: context.author},
    unset: ['finalDocumentStates'],
  })
}

/** An imported release may name what never was in it: such a thing is not brought back. */
function lastStateIn({name}: Release, context: ActionContext) {
  return (state: Json): LakeDocument => {
    const {id, revisionId} = isJsonObject(state) ? state : {}
    const isOwn = typeof id === 'string' && isInRelease(id) && documentGroup(id).bundle === name
    if (isOwn && typeof revisionId === 'string') {
      const version = context.atRevision(id, revisionId)
      if (version !== undefined) return version
    }
    throw actionError(
      409,
      `The release cannot be brought back: history does not have ${JSON.stringify(state)}`,
    )
  }
}
