import {createElement, useMemo} from 'react'
import {
  type DocumentActionComponent,
  type DocumentActionDescription,
  type DocumentActionProps,
  getPublishedId,
  useTranslation,
} from 'sanity'

import type {Guard} from '../guard/Guard.ts'
import {GUARD_NAMESPACE} from '../i18n/guardNamespace.ts'
import {listUses} from '../panes/listUses.ts'
import {UsesReason} from './UsesReason.tsx'
import {useUses} from './useUses.ts'

/** Whether an action takes a document from readers. */
export function isWithdrawal({action}: DocumentActionComponent): boolean {
  return action === 'unpublish' || action === 'delete'
}

/**
 * Wraps an action that takes a disclaimer away so that it cannot be used while a page links it, be it
 * the live page, its draft or a version in a release. Until the pages are known, it cannot either. In
 * a release, unpublishing is only planned, and is judged with all that the release holds.
 */
export function guardWithdrawal(
  guard: Guard,
  useAction: DocumentActionComponent,
): DocumentActionComponent {
  const useGuardedWithdrawal: DocumentActionComponent = (props: DocumentActionProps) => {
    const action = useAction(props)
    const [listened] = useUses(guard, getPublishedId(props.id))
    const {t} = useTranslation(GUARD_NAMESPACE)
    const isPlanned = props.version !== null && useAction.action === 'unpublish'

    return useMemo((): DocumentActionDescription | null => {
      if (action === null || action.disabled === true || isPlanned) return action
      const held = {...action, disabled: true, dialog: null, shortcut: null, onHandle: () => {}}
      if (listened.status === 'loading') return {...held, title: t('inUse.checking')}
      if (listened.status === 'error') return {...held, title: t('inUse.unknown')}
      const uses = listUses(listened.rows)
      if (uses.length === 0) return action
      return {...held, title: createElement(UsesReason, {uses})}
    }, [action, isPlanned, listened, t])
  }
  useGuardedWithdrawal.displayName = `Guarded(${useAction.displayName ?? useAction.name})`
  if (useAction.action !== undefined) useGuardedWithdrawal.action = useAction.action
  return useGuardedWithdrawal
}
