import {defineLocaleResourceBundle, type LocaleResourceBundle} from 'sanity'

import type {Guard} from '../guard/Guard.ts'
import {GUARD_NAMESPACE} from './guardNamespace.ts'
import {prefixKeys} from './prefixKeys.ts'

const ENGLISH = {locale: 'en-US', namespace: GUARD_NAMESPACE} as const

const ownTexts = defineLocaleResourceBundle({
  ...ENGLISH,
  resources: () => import('./resources.ts').then(({resources}) => resources),
})

/**
 * The English texts of the guard, loaded when the Studio first asks for one, and after them the
 * messages that a project has put in the place of the rule's own.
 */
export function guardBundles({policy}: Guard): LocaleResourceBundle[] {
  const resources = prefixKeys('finding.', policy.options.messages)
  return [ownTexts, defineLocaleResourceBundle({...ENGLISH, resources})]
}
