import {defineLocaleResourceBundle} from 'sanity'

import {STUDIO_NAMESPACE} from './studioNamespace.ts'

/** The texts of studio/, in English and German, each loaded when the Studio first asks for one. */
export const studioBundles = [
  defineLocaleResourceBundle({
    locale: 'en-US',
    namespace: STUDIO_NAMESPACE,
    resources: () => import('./resources.ts').then(({resources}) => resources),
  }),
  defineLocaleResourceBundle({
    locale: 'de-DE',
    namespace: STUDIO_NAMESPACE,
    resources: () => import('./de/resources.ts').then(({resources}) => resources),
  }),
]
