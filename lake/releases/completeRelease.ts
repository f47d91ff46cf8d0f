import {publishVersion} from '../actions/publishVersion.ts'
import {unpublishDocument} from '../actions/unpublishDocument.ts'
import {documentGroup, idIn} from '../store/documentGroup.ts'
import type {LakeDocument, StoreView} from '../store/Store.ts'
import {changeRelease} from './changeRelease.ts'
import {finalStates} from './finalStates.ts'
import {isToBeUnpublished} from './isToBeUnpublished.ts'
import type {Release} from './Release.ts'
import {versionsIn} from './versionsIn.ts'

/**
 * Publishes everything that a release holds, takes down what it marks for that, and ends the
 * release: all of it in the view's one transaction.
 */
export function completeRelease(view: StoreView, release: Release, author: string): void {
  const versions = versionsIn(view, release.name)
  for (const version of versions) {
    if (isToBeUnpublished(version)) takeDown(view, version)
    else publishVersion(view, version)
  }
  changeRelease(view, release, {
    set: {
      state: 'published',
      publishedAt: view.timestamp,
      userId: author,
      finalDocumentStates: finalStates(versions),
    },
    unset: ['error'],
  })
}

function takeDown(view: StoreView, {_id: id}: LakeDocument): void {
  const {publishedId} = documentGroup(id)
  const published = view.get(publishedId)
  if (published !== undefined) unpublishDocument(view, published, idIn('drafts', publishedId))
  view.remove(id, {delete: {id}})
}
