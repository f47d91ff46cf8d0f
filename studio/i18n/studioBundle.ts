import {defineLocaleResourceBundle} from 'sanity'

import {STUDIO_NAMESPACE} from './studioNamespace.ts'

/** The English texts of studio/, loaded when the Studio first asks for one. */
export const studioBundle = defineLocaleResourceBundle({
  locale: 'en-US',
  namespace: STUDIO_NAMESPACE,
  resources: () => import('./resources.ts').then(({resources}) => resources),
})
