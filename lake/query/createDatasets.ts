import type {Person} from '../access/Person.ts'
import type {LakeContext} from '../LakeContext.ts'
import {createDataset} from './createDataset.ts'
import type {Dataset} from './Dataset.ts'
import {overlayDocuments} from './overlayDocuments.ts'
import type {Perspective} from './Perspective.ts'

export type Datasets = (person: Person | null, perspective: Perspective) => Dataset

/** Keeps what each person sees in each perspective until the next commit. */
export function createDatasets({store, access}: Pick<LakeContext, 'store' | 'access'>): Datasets {
  const kept = new Map<string, Dataset>()
  store.subscribe(() => kept.clear())
  return (person, perspective) => {
    const key = JSON.stringify([person?.id ?? null, perspective])
    const known = kept.get(key)
    if (known !== undefined) return known
    const readable = store.documents.values().filter((document) => access.canRead(person, document))
    const dataset = createDataset(overlayDocuments(readable, perspective))
    kept.set(key, dataset)
    return dataset
  }
}
