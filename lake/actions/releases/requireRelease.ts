import {notFound} from '../../mutations/notFound.ts'
import {findRelease} from '../../releases/findRelease.ts'
import type {Release, ReleaseState} from '../../releases/Release.ts'
import {releaseIdOf} from '../../releases/releaseIdOf.ts'
import type {JsonObject} from '../../store/isJsonObject.ts'
import type {StoreView} from '../../store/Store.ts'
import {actionError} from '../actionError.ts'
import {readReleaseName} from './readReleaseName.ts'

/**
 * The release that an action names. Throws a 404 LakeError without one and a 409 if it is in none
 * of the states in which the action is possible.
 */
export function requireRelease(
  view: StoreView,
  payload: JsonObject,
  states: readonly ReleaseState[],
): Release {
  const name = readReleaseName(payload)
  const release = findRelease(view, name)
  if (release === undefined) throw notFound(releaseIdOf(name))
  const {title, state} = release
  if (states.some((possible) => possible === state)) return release
  throw actionError(
    409,
    `Release "${title}" is ${state}, and this action is for one that is ${states.join(' or ')}`,
    {releaseId: name, state},
  )
}
