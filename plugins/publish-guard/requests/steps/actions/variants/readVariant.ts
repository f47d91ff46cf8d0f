import {textOf} from '../../../../panes/textOf.ts'
import type {Variant} from '../../../world/variants/Variant.ts'
import {requireText} from '../../requireText.ts'
import type {Target} from '../../Step.ts'

/** Which variant an action is about. @throws DoubtError when it does not say. */
export function readVariant(payload: unknown): Variant {
  return {
    publishedId: requireText(payload, 'publishedId'),
    variant: requireText(payload, 'variantId'),
    bundle: textOf(payload, 'bundleId'),
  }
}

/** Without a bundle, what is written is what readers see. */
export function touchedBy({publishedId, bundle}: Variant): readonly Target[] {
  return bundle === undefined ? [{id: publishedId}] : []
}
