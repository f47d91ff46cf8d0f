import {DoubtError} from '../../../Doubt.ts'
import {findVariant} from '../../../world/variants/findVariant.ts'
import {publishVariant} from '../../../world/variants/publishVariant.ts'
import type {Step, StepReader} from '../../Step.ts'
import {readVariant} from './readVariant.ts'

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
