import {putNew} from '../mutations/putNew.ts'
import type {LakeDocument, StoreView} from '../store/Store.ts'
import {copyTo} from './copyTo.ts'

/** A published document goes, and stays under the draft's id unless there is one already. */
export function unpublishDocument(view: StoreView, published: LakeDocument, draftId: string): void {
  const {_id: id} = published
  if (view.get(draftId) === undefined) putNew(view, 'create', copyTo(draftId, published))
  view.remove(id, {delete: {id}})
}
