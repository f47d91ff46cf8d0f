import {DoubtError} from '../../../Doubt.ts'
import {patched} from '../../../world/patched.ts'
import {findVariant} from '../../../world/variants/findVariant.ts'
import {putVariant} from '../../../world/variants/putVariant.ts'
import type {Step, StepReader} from '../../Step.ts'
import {readVariant, touchedBy} from './readVariant.ts'

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
