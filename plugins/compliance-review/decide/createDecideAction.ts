import {CheckmarkCircleIcon} from '@sanity/icons/CheckmarkCircle'
import {CommentIcon} from '@sanity/icons/Comment'
import {createElement, useCallback, useState} from 'react'
import {type DocumentActionComponent, useTranslation} from 'sanity'

import {REVIEW_NAMESPACE} from '../i18n/reviewNamespace.ts'
import type {KnownReview} from '../review/OpenReview.ts'
import {type Decidable, obstacleTo} from '../review/obstacleTo.ts'
import {useDocumentReview} from '../review/useDocumentReview.ts'
import {DecisionDialog} from './DecisionDialog.tsx'

const ICONS = {approved: CheckmarkCircleIcon, changesRequested: CommentIcon} as const
const TONES = {approved: 'positive', changesRequested: 'caution'} as const

/** Makes the action by which a reviewer decides. It says why it cannot be used by those who cannot. */
export function createDecideAction(outcome: Decidable): DocumentActionComponent {
  const useDecideAction: DocumentActionComponent = ({id, type, version, onComplete}) => {
    const {t} = useTranslation(REVIEW_NAMESPACE)
    const live = useDocumentReview(version?.['_id'] ?? id, type)
    const [seen, setSeen] = useState<KnownReview>()
    const obstacle = obstacleTo(outcome, live)
    const close = useCallback(() => {
      setSeen(undefined)
      onComplete()
    }, [onComplete])
    if (live.status === 'none' && seen === undefined) return null
    return {
      label: t(`decide.${outcome}`),
      icon: ICONS[outcome],
      tone: TONES[outcome],
      disabled: obstacle !== undefined,
      ...(obstacle === undefined ? {} : {title: t(`obstacle.${obstacle}`)}),
      onHandle: () => {
        if (live.status === 'known') setSeen(live)
      },
      dialog: seen !== undefined && {
        type: 'custom',
        component: createElement(DecisionDialog, {outcome, seen, live, onClose: close}),
      },
    }
  }
  useDecideAction.displayName = `Decide(${outcome})`
  return useDecideAction
}
