import type {LakeDocument} from '../store/Store.ts'

/** The documents that one person sees in one perspective, with indexes over them. */
export type Dataset = {
  readonly documents: readonly LakeDocument[]
  byId(id: string): LakeDocument | undefined
  byType(type: string): readonly LakeDocument[]
}
