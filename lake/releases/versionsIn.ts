import {byId} from '../query/byId.ts'
import {documentGroup, isInRelease} from '../store/documentGroup.ts'
import type {LakeDocument, StoreView} from '../store/Store.ts'

/** The documents that a release holds, by ascending id. */
export function versionsIn(view: StoreView, name: string): LakeDocument[] {
  return [...view.all()]
    .filter(({_id}) => isInRelease(_id) && documentGroup(_id).bundle === name)
    .toSorted(byId)
}
