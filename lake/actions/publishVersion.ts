import {putNew} from '../mutations/putNew.ts'
import {documentGroup} from '../store/documentGroup.ts'
import type {LakeDocument, StoreView} from '../store/Store.ts'
import {strengthenReferences} from './strengthenReferences.ts'

/** The content of a draft or version becomes the published document, and the version goes. */
export function publishVersion(view: StoreView, version: LakeDocument): void {
  const {_id: id, _type} = version
  const {publishedId} = documentGroup(id)
  // `_system` says in which release a version lay, which no longer holds.
  const {_rev: _, _updatedAt: __, _system: ___, ...content} = version
  putNew(view, 'createOrReplace', {
    ...strengthenReferences(content),
    _id: publishedId,
    _type,
    _createdAt: view.get(publishedId)?._createdAt ?? version._createdAt,
  })
  view.remove(id, {delete: {id}})
}
