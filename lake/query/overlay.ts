import {documentGroup, idIn} from '../store/documentGroup.ts'
import {isToBeUnpublished} from '../releases/isToBeUnpublished.ts'
import type {LakeDocument} from '../store/Store.ts'
import type {Dataset} from './Dataset.ts'
import type {Perspective} from './Perspective.ts'

type Read = (storedId: string) => LakeDocument | undefined

/**
 * How a perspective shows single documents: `raw` as they are stored, otherwise for each published
 * id the uppermost layer that has it, under the published id. Where there are layers,
 * `_originalId` tells where the document came from. A version whose release will unpublish the
 * document hides it.
 */
export function overlay(read: Read, perspective: Perspective): Pick<Dataset, 'byId' | 'shown'> {
  if (perspective === 'raw') return {byId: read, shown: read}
  const show = perspective.length === 0 ? asStored : asPublished
  const layers = [...perspective, 'published']

  function uppermost(publishedId: string): LakeDocument | undefined {
    for (const layer of layers) {
      const document = read(idIn(layer, publishedId))
      if (document !== undefined) return isToBeUnpublished(document) ? undefined : document
    }
    return undefined
  }

  return {
    byId: (id) => {
      const document = documentGroup(id).bundle === 'published' ? uppermost(id) : undefined
      return document && show(document)
    },
    shown: (storedId) => {
      const document = uppermost(documentGroup(storedId).publishedId)
      return document?._id === storedId ? show(document) : undefined
    },
  }
}

const asStored = (document: LakeDocument) => document

const copies = new WeakMap<LakeDocument, LakeDocument>()

function asPublished(document: LakeDocument): LakeDocument {
  const known = copies.get(document)
  if (known !== undefined) return known
  const {publishedId} = documentGroup(document._id)
  const copy = {...document, _id: publishedId, _originalId: document._id}
  copies.set(document, copy)
  return copy
}
