import {textOf} from '../../../panes/textOf.ts'
import {DoubtError} from '../../Doubt.ts'
import {patched} from '../../world/patched.ts'
import {findVariant, publishVariant, putVariant, type Variant} from '../../world/variants.ts'
import {requireDocument, requireText} from '../readDocument.ts'
import type {Step, StepReader, Target} from '../Step.ts'

function readVariant(payload: unknown): Variant {
  return {
    publishedId: requireText(payload, 'publishedId'),
    variant: requireText(payload, 'variantId'),
    bundle: textOf(payload, 'bundleId'),
  }
}

/** Without a bundle, what is written is what readers see. */
function touchedBy({publishedId, bundle}: Variant): readonly Target[] {
  return bundle === undefined ? [{id: publishedId}] : []
}

/** `document.variant.create`: content for some readers, whole or as a copy. */
export const createVariant: StepReader = (payload): Step => {
  const variant = readVariant(payload)
  const baseId = textOf(payload, 'baseId')
  const {publishedId} = variant
  return {
    names: [publishedId, ...(baseId === undefined ? [] : [baseId])],
    touches: touchedBy(variant),
    happen: async (world) => {
      const whole = payload['document']
      const document =
        baseId === undefined
          ? requireDocument({...(typeof whole === 'object' ? whole : {}), _id: publishedId})
          : await world.get(baseId)
      if (document !== undefined) putVariant(world, document, variant)
    },
  }
}

/** `document.variant.edit`: patches it; first it is made of what readers see. */
export const editVariant: StepReader = (payload): Step => {
  const variant = readVariant(payload)
  const {publishedId} = variant
  return {
    names: [publishedId],
    touches: touchedBy(variant),
    happen: async (world) => {
      const document =
        (await findVariant(world, variant)) ??
        (await findVariant(world, {...variant, bundle: undefined})) ??
        (await world.get(publishedId))
      if (document === undefined) throw new DoubtError('variant', {id: publishedId})
      putVariant(world, patched(document, payload['patch']), variant)
    },
  }
}

/** `document.variant.publish`: a variant's draft or version goes live. */
export const publishVariantStep: StepReader = (payload): Step => {
  const variant = readVariant(payload)
  const {publishedId} = variant
  return {
    names: [publishedId],
    touches: [{id: publishedId}],
    happen: async (world) => {
      const source = await findVariant(world, variant)
      if (source === undefined) throw new DoubtError('variant', {id: publishedId})
      publishVariant(world, source, variant)
      world.remove(source['_id'])
    },
  }
}
