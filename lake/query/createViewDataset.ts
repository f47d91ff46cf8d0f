import type {LakeDocument, StoreView} from '../store/Store.ts'
import {byId} from './byId.ts'
import type {Dataset} from './Dataset.ts'

/** What somebody sees of a transaction in the making: all that is stored, its own writes included. */
export function createViewDataset(
  view: StoreView,
  canRead: (document: LakeDocument) => boolean,
): Dataset {
  const get = (id: string) => {
    const document = view.get(id)
    return document !== undefined && canRead(document) ? document : undefined
  }
  return {
    documents: () => [...view.all()].filter(canRead).toSorted(byId),
    byId: get,
    shown: get,
    lookup: undefined,
  }
}
