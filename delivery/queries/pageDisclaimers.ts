import {defineQuery} from 'groq'

import {deliveryFilter} from '../generated/deliveryFilter.ts'
import {disclaimerFields} from './fragments/disclaimer.ts'

/**
 * The disclaimers of the page `$id` by their placement, in the order in which they are linked; null
 * when there is no such page that may be shown on `$today`. What names no known place stands at the end.
 */
export const PAGE_DISCLAIMERS_QUERY = defineQuery(`
  *[_type in ["article", "treatmentPage"] && _id == $id && ${deliveryFilter}][0]{
    "top": disclaimers[@->placement == "top"]->{${disclaimerFields}},
    "atClaim": disclaimers[@->placement == "atClaim"]->{${disclaimerFields}},
    "beforeCallToAction": disclaimers[@->placement == "beforeCallToAction"]->{${disclaimerFields}},
    "end": disclaimers[!coalesce(@->placement in ["top", "atClaim", "beforeCallToAction"], false)]->{
      ${disclaimerFields}
    }
  }
`)
