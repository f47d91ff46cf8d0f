import {useCallback} from 'react'
import {useTranslation} from 'sanity'

import type {Finding} from '../../../policy/index.ts'
import {GUARD_NAMESPACE} from './guardNamespace.ts'
import {useVocabularyText} from './useVocabularyText.ts'

/** Writes findings in the language of the Studio: what is wrong, where, and what to do. */
export function useFindingText(): (finding: Finding) => string {
  const {t} = useTranslation(GUARD_NAMESPACE)
  const describe = useVocabularyText()
  return useCallback(
    ({code, details}: Finding) => {
      const context = typeof details['variant'] === 'string' ? details['variant'] : undefined
      return t(`finding.${code}`, {...describe(details), context})
    },
    [t, describe],
  )
}
