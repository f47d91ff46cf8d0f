import {useCallback} from 'react'
import {useCurrentLocale, useTranslation} from 'sanity'

import {describeDetails, type FindingDetails} from '../../../policy/index.ts'
import {GUARD_NAMESPACE} from './guardNamespace.ts'

/** Writes the details of findings in the language of the Studio: words labelled, lists joined. */
export function useVocabularyText(): (details: FindingDetails) => {[name: string]: string} {
  const {t} = useTranslation(GUARD_NAMESPACE)
  const {id: locale} = useCurrentLocale()
  return useCallback(
    (details: FindingDetails) =>
      describeDetails(details, (word) => t(`label.${word}`, {defaultValue: word}), locale),
    [t, locale],
  )
}
