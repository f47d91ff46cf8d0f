import {useTranslation} from 'sanity'

import {REVIEW_NAMESPACE} from '../i18n/reviewNamespace.ts'
import {hindranceTo} from '../request/hindranceTo.ts'
import {useWithdrawing} from '../request/useWithdrawing.ts'
import type {KnownReview} from '../review/OpenReview.ts'
import {StepButton} from './StepButton.tsx'

/** Asks for a review where that can be asked for, or takes the open request back. */
export function RequestStep({
  known,
  isQuiet,
  onRequest,
}: {
  readonly known: KnownReview
  readonly isQuiet: boolean
  readonly onRequest: () => void
}) {
  const {t} = useTranslation(REVIEW_NAMESPACE)
  const withdraw = useWithdrawing()
  const {request} = known.state
  if (request !== undefined) {
    return (
      <StepButton
        isQuiet
        onClick={() => {
          withdraw(request.id)
        }}
        text={t('withdraw.action')}
      />
    )
  }
  if (hindranceTo(known) !== undefined) return null
  return (
    <StepButton isQuiet={isQuiet} onClick={onRequest} text={t('request.action')} tone="primary" />
  )
}
