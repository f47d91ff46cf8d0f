import {Text} from '@sanity/ui'
import {useState} from 'react'
import {useTranslation} from 'sanity'

import type {Use} from '../../publish-guard/index.ts'
import {REVIEW_NAMESPACE} from '../i18n/reviewNamespace.ts'
import {PageNames} from '../impact/PageNames.tsx'
import {FormDialog} from '../signature/FormDialog.tsx'
import {isSameName} from '../signature/isSameName.ts'
import {LongTextField} from '../signature/LongTextField.tsx'
import {Notice} from '../signature/Notice.tsx'
import {Signature} from '../signature/Signature.tsx'
import {useWithdrawal} from './useWithdrawal.ts'
import {useWithdrawalWords} from './useWithdrawalWords.ts'
import {WithdrawalNotice} from './WithdrawalNotice.tsx'
import {WithdrawalResult} from './WithdrawalResult.tsx'

/** Withdraws live pages: says what goes down, takes the reason and the signature, and tells how it went. */
export function WithdrawalDialog({
  pages,
  onClose,
}: {
  readonly pages: readonly Use[]
  readonly onClose: () => void
}) {
  const {t} = useTranslation(REVIEW_NAMESPACE)
  const [ids] = useState(() => pages.map(({id}) => id))
  const [withdrawal, withdraw] = useWithdrawal(ids)
  const [reason, setReason] = useState('')
  const [typed, setTyped] = useState('')
  const words = useWithdrawalWords(pages)
  const isPlanned = pages.some(({releases}) => releases.length > 0)
  if (withdrawal.status === 'done') {
    return <WithdrawalResult onClose={onClose} titles={withdrawal.titles} />
  }
  return (
    <FormDialog
      header={t('withdrawal.header', {count: pages.length})}
      onClose={onClose}
      onSubmit={() => {
        withdraw(reason)
      }}
      submit={{
        text:
          withdrawal.status === 'live'
            ? t('withdrawal.again')
            : t('withdrawal.sign', {count: pages.length}),
        tone: 'critical',
        isDisabled: words.role === '' || reason.trim() === '' || !isSameName(typed, words.name),
        isLoading: withdrawal.status === 'sending',
      }}
    >
      <WithdrawalNotice withdrawal={withdrawal} />
      <Text size={1}>{t('withdrawal.about')}</Text>
      <PageNames pages={pages} />
      {isPlanned && <Notice text={t('withdrawal.planned')} tone="caution" />}
      <LongTextField
        hint={t('withdrawal.reason.hint')}
        isRequired
        label={t('withdrawal.reason')}
        onChange={setReason}
        value={reason}
      />
      <Signature onType={setTyped} typed={typed} words={words} />
    </FormDialog>
  )
}
