import {isRecord, type StoredDocument} from '../../../../policy/index.ts'
import {variantOf} from './isShown.ts'
import {published} from './published.ts'
import type {World} from './World.ts'

/** Content of a document for some of its readers. */
export type Variant = {
  readonly publishedId: string
  /** The name of the variant, without the path of its definition. */
  readonly variant: string
  /** `drafts` or a release; undefined for what readers see. */
  readonly bundle?: string | undefined
}

/** The content of a variant as it would be stored. Its id is ours: the server chooses its own. */
function asVariant(document: StoredDocument, {publishedId, variant, bundle}: Variant) {
  return {
    ...document,
    _id: `versions.${bundle ?? 'published'}-variant-${variant}.${publishedId}`,
    _system: {
      variant: {_ref: `_.variants.${variant}`},
      ...(bundle === undefined ? {} : {bundleId: bundle}),
    },
  }
}

export function putVariant(world: World, document: StoredDocument, variant: Variant): void {
  world.put(asVariant(document, variant))
}

/** A variant becomes what its readers see. */
export function publishVariant(world: World, source: StoredDocument, variant: Variant): void {
  const {publishedId} = variant
  putVariant(world, published(source, publishedId), {...variant, bundle: undefined})
}

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
