import {defineLocaleResourceBundle} from 'sanity'

import {REVIEW_NAMESPACE} from './reviewNamespace.ts'

/** The texts of compliance review, in English and German, each loaded when the Studio first asks for one. */
export const reviewBundles = [
  defineLocaleResourceBundle({
    locale: 'en-US',
    namespace: REVIEW_NAMESPACE,
    resources: () => import('./en/resources.ts').then(({resources}) => resources),
  }),
  defineLocaleResourceBundle({
    locale: 'de-DE',
    namespace: REVIEW_NAMESPACE,
    resources: () => import('./de/resources.ts').then(({resources}) => resources),
  }),
]
