import {textOf} from '../../../../panes/textOf.ts'
import {putVariant} from '../../../world/variants/putVariant.ts'
import {requireDocument} from '../../requireDocument.ts'
import type {Step, StepReader} from '../../Step.ts'
import {readVariant, touchedBy} from './readVariant.ts'

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
