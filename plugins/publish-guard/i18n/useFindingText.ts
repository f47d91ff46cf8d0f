import {useCallback} from 'react'
import {useCurrentLocale, useTranslation} from 'sanity'

import {describeDetails, type Finding} from '../../../policy/index.ts'
import {GUARD_NAMESPACE} from './guardNamespace.ts'

/** Writes findings in the language of the Studio: what is wrong, where, and what to do. */
export function useFindingText(): (finding: Finding) => string {
  const {t} = useTranslation(GUARD_NAMESPACE)
  const {id: locale} = useCurrentLocale()
  return useCallback(
    ({code, details}: Finding) => {
      const label = (word: string) => t(`label.${word}`, {defaultValue: word})
      const context = typeof details['variant'] === 'string' ? details['variant'] : undefined
      return t(`finding.${code}`, {...describeDetails(details, label, locale), context})
    },
    [t, locale],
  )
}
