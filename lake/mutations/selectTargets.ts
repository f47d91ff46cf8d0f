import {isJsonObject, type JsonObject} from '../store/isJsonObject.ts'
import type {Json, StoreView} from '../store/Store.ts'
import type {MutationTools} from './Mutator.ts'
import {validationError} from './validationError.ts'
import {checkDocumentId} from './checkDocumentId.ts'

/** The ids that a patch or delete names, by `id` or by `query` with `params`, and what else it says. */
export type Selection = {ids: string[]; byId: boolean; rest: JsonObject}

/** Reads a patch or delete. Throws a 400 LakeError unless it names documents in one of the two ways. */
export function selectTargets(
  view: StoreView,
  payload: Json,
  {select}: Pick<MutationTools, 'select'>,
): Selection {
  if (!isJsonObject(payload)) throw unclear()
  const {id, query, params = {}, ...rest} = payload
  if (typeof id === 'string' && query === undefined) {
    return {ids: [checkDocumentId(id)], byId: true, rest}
  }
  if (typeof query === 'string' && id === undefined && isJsonObject(params)) {
    return {ids: select(view, query, params).map(({_id}) => _id), byId: false, rest}
  }
  throw unclear()
}

const unclear = () =>
  validationError('A patch or delete needs either an "id" or a "query" with optional "params"')
