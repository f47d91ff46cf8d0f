import type {DocumentInput} from '../mutations/readDocument.ts'
import type {LakeDocument} from '../store/Store.ts'

/** The document's content under another id. */
export function copyTo(id: string, document: LakeDocument): DocumentInput {
  const {_rev: _, _updatedAt: __, ...content} = document
  return {...content, _id: id}
}
