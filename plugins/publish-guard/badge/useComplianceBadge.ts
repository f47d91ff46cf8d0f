import {type DocumentBadgeComponent, type DocumentBadgeDescription, useTranslation} from 'sanity'

import {useGuard} from '../guard/GuardContext.ts'
import {GUARD_NAMESPACE} from '../i18n/guardNamespace.ts'
import {useFindingText} from '../i18n/useFindingText.ts'
import {useVerdict} from '../verdict/useVerdict.ts'

/** One word at the foot of a guarded page: may it be published at this moment? */
export const useComplianceBadge: DocumentBadgeComponent = (
  props,
): DocumentBadgeDescription | null => {
  const verdict = useVerdict(useGuard(), props)
  const {t} = useTranslation(GUARD_NAMESPACE)
  const describe = useFindingText()
  switch (verdict.status) {
    case 'blocked': {
      const first = verdict.findings.find(({level}) => level === 'error')
      return {
        label: t('badge.blocked'),
        color: 'danger',
        ...(first === undefined ? {} : {title: describe(first)}),
      }
    }
    case 'checking':
      return {label: t('badge.checking')}
    case 'ready':
      return {label: t('badge.ready'), title: t('badge.ready.title'), color: 'success'}
    default:
      return null
  }
}
