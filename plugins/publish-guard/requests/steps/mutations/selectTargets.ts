import type {StoredDocument} from '../../../../../policy/index.ts'
import type {World} from '../../world/World.ts'
import type {Selection} from './Selection.ts'

/** The documents that a selection means in a world. */
export async function selectTargets(
  world: World,
  {id, query, params}: Selection,
): Promise<readonly StoredDocument[]> {
  if (query !== undefined) return world.select(query, params)
  const document = id === undefined ? undefined : await world.get(id)
  return document === undefined ? [] : [document]
}
