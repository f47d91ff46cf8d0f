import {defineLocaleResourceBundle} from 'sanity'

import {GUARD_NAMESPACE} from './guardNamespace.ts'

/** The English texts of the guard, loaded when the Studio first asks for one. */
export const guardBundle = defineLocaleResourceBundle({
  locale: 'en-US',
  namespace: GUARD_NAMESPACE,
  resources: () => import('./resources.ts').then(({resources}) => resources),
})
