import type {JsonObject} from '../store/isJsonObject.ts'
import type {StoreView} from '../store/Store.ts'
import type {Release} from './Release.ts'

/** Sets attributes of a release's document and takes others away. */
export function changeRelease(
  view: StoreView,
  {document}: Release,
  {set, unset}: {set: JsonObject; unset: readonly string[]},
): void {
  const kept = Object.entries({...document, ...set}).filter(([name]) => !unset.includes(name))
  const {_id: id, _type} = document
  view.put(
    {...Object.fromEntries(kept), _id: id, _type},
    {patch: {id, set, ...(unset.length > 0 && {unset: [...unset]})}},
  )
}
