import {isJsonObject} from '../store/isJsonObject.ts'
import type {Json, LakeDocument} from '../store/Store.ts'

export const RELEASE_TYPE = 'system.release'

/**
 * What a release may be here. Hosted Sanity has states in between (`publishing` and the like),
 * since there a change of state takes its time.
 */
export type ReleaseState = 'active' | 'scheduled' | 'published' | 'archived'

/** A release as its document tells it. */
export type Release = {
  name: string
  title: string
  /** A ReleaseState, unless somebody else wrote the document. */
  state: string
  /** ISO 8601; there while it is scheduled. */
  publishAt: string | undefined
  /** Id of the person who brought it to its state. */
  userId: string | undefined
  document: LakeDocument
}

/** Reads a release's document. Whatever is missing in it is empty or undefined. */
export function readRelease(document: LakeDocument): Release {
  const {state, publishAt, userId, metadata} = document
  const name = textIn(document['name']) ?? ''
  const title = isJsonObject(metadata) ? textIn(metadata['title']) : undefined
  return {
    name,
    title: title === undefined || title === '' ? name : title,
    state: textIn(state) ?? '',
    publishAt: textIn(publishAt),
    userId: textIn(userId),
    document,
  }
}

const textIn = (value: Json | undefined) => (typeof value === 'string' ? value : undefined)
