import type {JsonObject} from '../store/isJsonObject.ts'
import type {Change, Store, StoreView} from '../store/Store.ts'

/** What an action may ask for beside the documents. */
export type ActionContext = {
  /** Id of the person who acts. */
  author: string
  /** Throws a LakeError unless that person may make the change. */
  authorize(change: Change): void
  atRevision: Store['atRevision']
}

/**
 * Plans one action in a view that already holds the effects of the actions before it. Throws a
 * LakeError, and then nothing of the request is stored.
 */
export type Action = (view: StoreView, payload: JsonObject, context: ActionContext) => void
