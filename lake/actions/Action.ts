import type {JsonObject} from '../store/isJsonObject.ts'
import type {StoreView} from '../store/Store.ts'

/**
 * Plans one action in a view that already holds the effects of the actions before it. Throws a
 * LakeError, and then nothing of the request is stored.
 */
export type Action = (view: StoreView, payload: JsonObject) => void
