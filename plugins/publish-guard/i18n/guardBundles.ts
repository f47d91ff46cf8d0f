import {defineLocaleResourceBundle, type LocaleResourceBundle} from 'sanity'

import {MESSAGES} from '../../../policy/index.ts'
import type {Guard} from '../guard/Guard.ts'
import {GUARD_NAMESPACE} from './guardNamespace.ts'
import {prefixKeys} from './prefixKeys.ts'

const ENGLISH = {locale: 'en-US', namespace: GUARD_NAMESPACE} as const
const GERMAN = {locale: 'de-DE', namespace: GUARD_NAMESPACE} as const

const ownTexts = [
  defineLocaleResourceBundle({
    ...ENGLISH,
    resources: () => import('./resources.ts').then(({resources}) => resources),
  }),
  defineLocaleResourceBundle({
    ...GERMAN,
    resources: () => import('./de/resources.ts').then(({resources}) => resources),
  }),
]

/** The messages that a project has put in the place of the rule's own. */
function replacedMessages({policy}: Guard): {[key: string]: string} {
  const own = new Map(Object.entries(MESSAGES))
  const replaced = Object.entries(policy.options.messages).filter(
    ([key, text]) => own.get(key) !== text,
  )
  return prefixKeys('finding.', Object.fromEntries(replaced))
}

/**
 * The texts of the guard in English and German, each loaded when the Studio first asks for one, and
 * after them, in either language, the messages of a project's own.
 */
export function guardBundles(guard: Guard): LocaleResourceBundle[] {
  const resources = replacedMessages(guard)
  return [
    ...ownTexts,
    defineLocaleResourceBundle({...ENGLISH, resources}),
    defineLocaleResourceBundle({...GERMAN, resources}),
  ]
}
