import {useTranslation} from 'sanity'

import {GUARD_NAMESPACE} from '../i18n/guardNamespace.ts'
import type {PageVerdict} from '../verdict/PageVerdict.ts'

/** A verdict in one sentence. */
export function useSummary(verdict: PageVerdict): string {
  const {t} = useTranslation(GUARD_NAMESPACE)
  if (verdict.status === 'unguarded') return t('inspector.unguarded')
  if (verdict.status === 'checking') return t('inspector.checking')
  const count = verdict.findings.filter(({level}) => level === 'error').length
  return count === 0 ? t('inspector.ready') : t('inspector.blocked', {count})
}
