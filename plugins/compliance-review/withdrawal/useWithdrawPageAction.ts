import {UnpublishIcon} from '@sanity/icons/Unpublish'
import {createElement, useCallback, useState} from 'react'
import {type DocumentActionComponent, useTranslation} from 'sanity'

import {titleOf} from '../../../policy/index.ts'
import {type Use, useGuard} from '../../publish-guard/index.ts'
import {REVIEW_NAMESPACE} from '../i18n/reviewNamespace.ts'
import {useDecidingRole} from '../review/useDecidingRole.ts'
import {WithdrawalDialog} from './WithdrawalDialog.tsx'

/** Takes a live page down, for a reason and signed. Only reviewers see it. */
export const useWithdrawPageAction: DocumentActionComponent = (props) => {
  const {draft, id, onComplete, published, type} = props
  const {t} = useTranslation(REVIEW_NAMESPACE)
  const {isGuardedType} = useGuard()
  const role = useDecidingRole()
  const [pages, setPages] = useState<readonly Use[]>()
  const close = useCallback(() => {
    setPages(undefined)
    onComplete()
  }, [onComplete])
  const isOffered = published !== null && role !== undefined && isGuardedType(type)
  if (!isOffered && pages === undefined) return null
  return {
    label: t('withdrawal.action', {count: 1}),
    icon: UnpublishIcon,
    tone: 'critical',
    onHandle: () => {
      const title = titleOf(published, id)
      setPages([{id, type, title, isLive: true, isDraft: draft !== null, releases: []}])
    },
    dialog: pages !== undefined && {
      type: 'custom',
      component: createElement(WithdrawalDialog, {pages, onClose: close}),
    },
  }
}
