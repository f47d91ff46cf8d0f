import {actionError} from '../actions/actionError.ts'
import {documentGroup, isInRelease} from '../store/documentGroup.ts'
import type {StoreView} from '../store/Store.ts'
import {findRelease} from './findRelease.ts'
import {RELEASE_TYPE} from './Release.ts'
import {isReleaseId} from './releaseIdOf.ts'

/**
 * A view for everything but the release actions: it refuses writes of releases themselves, and of
 * what a release holds unless the release is active.
 */
export function lockReleases(view: StoreView): StoreView {
  return {
    ...view,
    put: (document, mutation) => {
      refuseRelease(document)
      refuseLocked(view, document._id)
      view.put(document, mutation)
    },
    remove: (id, mutation) => {
      refuseRelease({_id: id})
      refuseLocked(view, id)
      view.remove(id, mutation)
    },
  }
}

function refuseRelease({_id: id, _type}: {_id: string; _type?: string}): void {
  if (!isReleaseId(id) && _type !== RELEASE_TYPE) return
  throw actionError(
    400,
    `"${id}" is a release: it can only be changed by the actions "sanity.action.release.…"`,
    {id},
  )
}

/** A state that nobody here knows locks as well. */
function refuseLocked(view: StoreView, id: string): void {
  if (!isInRelease(id)) return
  const release = findRelease(view, documentGroup(id).bundle)
  if (release === undefined || release.state === 'active') return
  const {name, title, state} = release
  const advice = state === 'scheduled' ? 'Unschedule it first.' : 'Use another release.'
  throw actionError(
    409,
    `Document "${id}" is locked: its release "${title}" is ${state}. ${advice}`,
    {id, releaseId: name, state},
  )
}
