import type {StoredDocument} from '../../../../../policy/index.ts'
import type {World} from '../World.ts'
import type {Variant} from './Variant.ts'

/** Content becomes that of a variant. Its id is ours: the server chooses its own. */
export function putVariant(
  world: World,
  document: StoredDocument,
  {publishedId, variant, bundle}: Variant,
): void {
  world.put({
    ...document,
    _id: `versions.${bundle ?? 'published'}-variant-${variant}.${publishedId}`,
    _system: {
      variant: {_ref: `_.variants.${variant}`},
      ...(bundle === undefined ? {} : {bundleId: bundle}),
    },
  })
}
