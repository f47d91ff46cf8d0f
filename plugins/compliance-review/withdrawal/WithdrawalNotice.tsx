import {useTranslation} from 'sanity'

import {REVIEW_NAMESPACE} from '../i18n/reviewNamespace.ts'
import {Notice} from '../signature/Notice.tsx'
import type {Withdrawal} from './useWithdrawal.ts'

/** Says what went wrong with a withdrawal, and whether readers still see the pages. */
export function WithdrawalNotice({withdrawal}: {readonly withdrawal: Withdrawal}) {
  const {t} = useTranslation(REVIEW_NAMESPACE)
  switch (withdrawal.status) {
    case 'unsigned':
      return <Notice text={t('withdrawal.failed', {reason: withdrawal.message})} tone="critical" />
    case 'live':
      return (
        <Notice text={t('withdrawal.stillLive', {reason: withdrawal.message})} tone="critical" />
      )
    default:
      return null
  }
}
