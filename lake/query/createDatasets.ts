import type {Person} from '../access/Person.ts'
import type {LakeContext} from '../LakeContext.ts'
import {byId} from './byId.ts'
import type {Dataset} from './Dataset.ts'
import {overlay} from './overlay.ts'
import type {Perspective} from './Perspective.ts'

/** What a person sees in a perspective. */
export type Datasets = (person: Person | null, perspective: Perspective) => Dataset

/** More pairs of person and perspective than this are not remembered at once. */
const MOST_REMEMBERED = 50

/**
 * Shows the documents that each person may read. The lists behind `*` are kept until the next
 * commit, since making one reads all documents; everything else is looked up as it is asked for.
 */
export function createDatasets({store, access}: Pick<LakeContext, 'store' | 'access'>): Datasets {
  const remembered = new Map<string, Dataset>()
  let sequence = store.sequence

  function create(person: Person | null, perspective: Perspective): Dataset {
    const seen = overlay((id) => {
      const document = store.get(id)
      return document !== undefined && access.canRead(person, document) ? document : undefined
    }, perspective)
    let documents: Dataset['documents'] = () => {
      const list = [...store.documents.keys()]
        .map((id) => seen.shown(id))
        .filter((document) => document !== undefined)
        .toSorted(byId)
      documents = () => list
      return list
    }
    return {...seen, documents: () => documents(), lookup: store.lookup}
  }

  return (person, perspective) => {
    if (sequence !== store.sequence || remembered.size >= MOST_REMEMBERED) {
      remembered.clear()
      sequence = store.sequence
    }
    const key = JSON.stringify([person?.id ?? null, perspective])
    const dataset = remembered.get(key) ?? create(person, perspective)
    remembered.set(key, dataset)
    return dataset
  }
}
