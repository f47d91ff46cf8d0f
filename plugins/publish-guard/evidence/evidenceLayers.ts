import {getDraftId, getPublishedId, getVersionId} from 'sanity'

/**
 * The ids under which readers would find a document once a page is published: its published id,
 * before which stands its version in the release that the page belongs to, if it belongs to one.
 */
export function evidenceLayers(id: string, release: string | undefined): string[] {
  return release === undefined ? [id] : [getVersionId(id, release), id]
}

/** Every id of one document that says something about it: its layers, then its draft. */
export function evidenceCandidates(id: string, release: string | undefined): string[] {
  return [...evidenceLayers(id, release), getDraftId(getPublishedId(id))]
}
