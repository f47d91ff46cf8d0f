import type {Change} from '../store/Store.ts'
import {readRelease} from './Release.ts'
import {isReleaseId} from './releaseIdOf.ts'

/** From which state to which a change brought a release; undefined where it was not there. */
export type ReleaseStep = {from: string | undefined; to: string | undefined}

/** The step that a change is; undefined for another document, or if state and time stay. */
export function releaseStep({documentId, before, after}: Change): ReleaseStep | undefined {
  if (!isReleaseId(documentId)) return undefined
  const [old, now] = [before, after].map((document) => document && readRelease(document))
  const isSame = old?.state === now?.state && old?.publishAt === now?.publishAt
  return isSame ? undefined : {from: old?.state, to: now?.state}
}
