import {UndoIcon} from '@sanity/icons/Undo'
import {type DocumentActionComponent, useTranslation} from 'sanity'

import {REVIEW_NAMESPACE} from '../i18n/reviewNamespace.ts'
import {useDocumentReview} from '../review/useDocumentReview.ts'
import {useWithdrawing} from './useWithdrawing.ts'

/** Takes back the open request for a review of the open document. */
export const useWithdrawAction: DocumentActionComponent = ({id, type, version, onComplete}) => {
  const {t} = useTranslation(REVIEW_NAMESPACE)
  const review = useDocumentReview(version?.['_id'] ?? id, type)
  const withdraw = useWithdrawing()
  const request = review.status === 'known' ? review.state.request : undefined
  if (request === undefined) return null
  return {
    label: t('withdraw.action'),
    icon: UndoIcon,
    onHandle: () => {
      withdraw(request.id)
      onComplete()
    },
  }
}
