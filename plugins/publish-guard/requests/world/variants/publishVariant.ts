import type {StoredDocument} from '../../../../../policy/index.ts'
import {published} from '../published.ts'
import type {World} from '../World.ts'
import {putVariant} from './putVariant.ts'
import type {Variant} from './Variant.ts'

/** A variant becomes what its readers see. */
export function publishVariant(world: World, source: StoredDocument, variant: Variant): void {
  putVariant(world, published(source, variant.publishedId), {...variant, bundle: undefined})
}
