import type {LakeDocument, StoreLookup} from '../store/Store.ts'

/** The documents that one person sees in one perspective. */
export type Dataset = {
  /** All of them, by ascending id. */
  documents(): readonly LakeDocument[]
  /** By the id that the person sees. */
  byId(id: string): LakeDocument | undefined
  /** What the person sees of a stored document: nothing where another one hides it. */
  shown(storedId: string): LakeDocument | undefined
  /** Finds stored documents without reading all; undefined where there are no indexes. */
  readonly lookup: StoreLookup | undefined
}
