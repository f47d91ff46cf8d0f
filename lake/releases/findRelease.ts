import type {StoreView} from '../store/Store.ts'
import {readRelease, type Release} from './Release.ts'
import {releaseIdOf} from './releaseIdOf.ts'

/** The release of this name, if there is one. */
export function findRelease(view: Pick<StoreView, 'get'>, name: string): Release | undefined {
  const document = view.get(releaseIdOf(name))
  return document && readRelease(document)
}
