import type {LakeDocument} from '../store/Store.ts'
import type {Dataset} from './Dataset.ts'

/** Indexes documents; the index by type is made when it is first asked for. */
export function createDataset(documents: readonly LakeDocument[]): Dataset {
  const ids = new Map(documents.map((document) => [document._id, document]))
  let types: Map<string, LakeDocument[]> | undefined
  return {
    documents,
    byId: (id) => ids.get(id),
    byType: (type) => {
      types ??= Map.groupBy(documents, (document) => document._type)
      return types.get(type) ?? []
    },
  }
}
