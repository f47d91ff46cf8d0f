import type {JsonObject} from '../store/isJsonObject.ts'
import type {Json, LakeDocument, StoreView} from '../store/Store.ts'

/** What a mutation did to one document. */
export type MutationResult = {id: string; operation: 'create' | 'update' | 'delete' | 'none'}

/** What a mutation may ask for beside the documents themselves. */
export type MutationTools = {
  /** The documents that a GROQ query selects in the view, its own writes included. */
  select(view: StoreView, query: string, params: JsonObject): LakeDocument[]
  /** Gives the objects in arrays the `_key` that the Studio needs, if the request asks for it. */
  complete(value: Json): Json
}

/** Plans one mutation. Throws a LakeError, and then nothing of the transaction is stored. */
export type Mutator = (view: StoreView, payload: Json, tools: MutationTools) => MutationResult[]
