import {defineLocaleResourceBundle} from 'sanity'

import {gridNamespace} from './text/gridNamespace.ts'

/** The grid's words, fetched when they are first needed. */
export const comparisonGridBundle = defineLocaleResourceBundle({
  locale: 'en-US',
  namespace: gridNamespace,
  resources: async () => (await import('./text/gridMessages.ts')).gridMessages,
})
