import {definePlugin} from 'sanity'

import type {GuardOptions} from '../publish-guard/index.ts'
import {reviewActions} from './actions/reviewActions.ts'
import {createBannerInput} from './banner/createBannerInput.tsx'
import {reviewBundles} from './i18n/reviewBundles.ts'
import {isReviewedType} from './isReviewedType.ts'
import {isShownType} from './isShownType.ts'
import {reviewParts} from './reviewParts.ts'
import {isReviewRecord, reviewTypes} from './reviewTypes.ts'

/**
 * Compliance review in the Studio: its records, and what documents that are reviewed show and offer.
 * `caveat` brings it along where the option `review` is on, and leaves it out where it is off.
 */
export const complianceReview = definePlugin<GuardOptions | void>((given) => {
  const options = given ?? undefined
  const isReviewed = isReviewedType(options)
  const isShown = isShownType(options)
  return {
    name: 'caveat-compliance-review',
    schema: {types: reviewTypes},
    document: {
      actions: reviewActions(options),
      badges: (badges, {schemaType}) =>
        isReviewed(schemaType) ? [...badges, ...reviewParts.badges] : badges,
      inspectors: (inspectors, {documentType}) => [
        ...inspectors,
        ...(isReviewed(documentType) ? reviewParts.inspectors : []),
        ...(isShown(documentType) ? reviewParts.shownInspectors : []),
      ],
      newDocumentOptions: (templates) =>
        templates.filter(({templateId}) => !isReviewRecord(templateId)),
    },
    form: {components: {input: createBannerInput(isReviewed)}},
    tools: (tools) => [...tools, ...reviewParts.tools],
    i18n: {bundles: reviewBundles},
  }
})
