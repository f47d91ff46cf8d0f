import {EnvelopeIcon} from '@sanity/icons/Envelope'
import {createElement, useCallback, useState} from 'react'
import {type DocumentActionComponent, useTranslation} from 'sanity'

import {REVIEW_NAMESPACE} from '../i18n/reviewNamespace.ts'
import {useDocumentReview} from '../review/useDocumentReview.ts'
import {hindranceTo} from './hindranceTo.ts'
import {RequestDialog} from './RequestDialog.tsx'

/** Asks Compliance for a review of the open document, unless it is asked for already. */
export const useRequestAction: DocumentActionComponent = ({id, type, version, onComplete}) => {
  const {t} = useTranslation(REVIEW_NAMESPACE)
  const review = useDocumentReview(version?.['_id'] ?? id, type)
  const [isOpen, setIsOpen] = useState(false)
  const close = useCallback(() => {
    setIsOpen(false)
    onComplete()
  }, [onComplete])
  if (review.status === 'none') return null
  if (!isOpen && review.status === 'known' && review.state.request !== undefined) return null
  const hindrance = hindranceTo(review)
  return {
    label: t('request.action'),
    icon: EnvelopeIcon,
    disabled: hindrance !== undefined,
    ...(hindrance === undefined ? {} : {title: t(`obstacle.${hindrance}`)}),
    onHandle: () => {
      setIsOpen(true)
    },
    dialog: isOpen &&
      review.status === 'known' && {
        type: 'custom',
        component: createElement(RequestDialog, {review, onClose: close}),
      },
  }
}
