import {isRecord, type StoredDocument} from '../../../../../policy/index.ts'
import type {World} from '../World.ts'
import type {Variant} from './Variant.ts'
import {variantOf} from './variantOf.ts'

/** The stored content of a variant; undefined when it has none. */
export async function findVariant(
  world: World,
  {publishedId, variant, bundle}: Variant,
): Promise<StoredDocument | undefined> {
  const forms = await world.formsOf(publishedId)
  return forms.find((form) => {
    const system = form['_system']
    const own = isRecord(system) && typeof system['bundleId'] === 'string' ? system['bundleId'] : ''
    return variantOf(form) === variant && own === (bundle ?? '')
  })
}
