import {defineFinding} from '../FindingRule.ts'
import {attribute, every, isNo, literal, none} from '../groq/conditions.ts'
import {isPublishedLink} from '../groq/links.ts'
import {isPrescription} from '../reading/isPrescription.ts'
import {publishedAmong} from '../reading/publishedAmong.ts'

export const jurisdictionPrescriptionPromotion = defineFinding({
  code: 'jurisdiction.prescriptionPromotion',
  level: 'error',
  find: ({jurisdictions, options, treatments}) => {
    const places = jurisdictions.filter((code) => options.promotionBans.includes(code))
    const titles = publishedAmong(treatments)
      .filter(({document}) => isPrescription(document))
      .map(({title}) => title)
    if (places.length === 0 || titles.length === 0) return []
    return [{path: [options.fields.jurisdictions], details: {places, titles}}]
  },
  groq: ({evidenceTypes, fields, promotionBans}) => {
    const isFree = [
      '@->prescriptionOnly == false',
      '@->compounded == false',
      isNo('@->controlledSchedule'),
      isNo('@->rems'),
    ].join(' && ')
    const allFree = every(
      attribute(fields.treatments),
      isPublishedLink(evidenceTypes.treatment),
      isFree,
    )
    return `${none(attribute(fields.jurisdictions), `@ in ${literal(promotionBans)}`)} || ${allFree}`
  },
})
