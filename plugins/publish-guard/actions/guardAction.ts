import {createElement, useMemo} from 'react'
import {
  type DocumentActionComponent,
  type DocumentActionDescription,
  type DocumentActionProps,
  useTranslation,
} from 'sanity'

import type {Guard} from '../guard/Guard.ts'
import {GUARD_NAMESPACE} from '../i18n/guardNamespace.ts'
import {useMistakes} from '../tripwire/useMistakes.ts'
import {useVerdict} from '../verdict/useVerdict.ts'
import {BlockedReasons} from './BlockedReasons.tsx'
import type {Door} from './doorOf.ts'
import {useHandleWhileAllowed} from './useHandleWhileAllowed.ts'
import {useIsHeldByStaleMarkers} from './useIsHeldByStaleMarkers.ts'
import {useIsPause} from './useIsPause.ts'

/**
 * Wraps an action that publishes, now or later, so that it can be used only while the live verdict
 * lets the page be published and the Studio is known to be in order. Until everything that the page
 * names is known, it cannot.
 */
export function guardAction(
  guard: Guard,
  door: Door,
  useAction: DocumentActionComponent,
): DocumentActionComponent {
  const useGuardedAction: DocumentActionComponent = (props: DocumentActionProps) => {
    const action = useAction(props)
    const verdict = door.verdictFor(useVerdict(guard, props, door.moment))
    const mistakes = useMistakes(guard)
    const isHeldByStaleMarkers = useIsHeldByStaleMarkers(props, {action, door, verdict})
    const isPause = useIsPause(action)
    const onHandle = useHandleWhileAllowed(action, {guard, verdict})
    const {t} = useTranslation(GUARD_NAMESPACE)
    const hasNothingToPublish = props.draft === null && props.version === null

    return useMemo((): DocumentActionDescription | null => {
      if (action === null || isPause) return action
      // The Studio then says that the page is published, which is the better explanation.
      if (hasNothingToPublish && action.disabled) return action
      const held = {...action, disabled: true, shortcut: null, onHandle}
      if (mistakes === undefined) return {...held, title: t('publish.uninspected')}
      if (mistakes.length > 0) return {...held, title: t('publish.mistaken')}
      switch (verdict.status) {
        case 'unguarded':
          return action
        case 'checking':
          return {...held, title: t('publish.checking')}
        case 'blocked':
          return {...held, title: createElement(BlockedReasons, {findings: verdict.findings})}
        default:
          return isHeldByStaleMarkers
            ? {...action, disabled: false, title: '', shortcut: door.shortcut, onHandle}
            : {...action, onHandle}
      }
    }, [action, isPause, verdict, mistakes, isHeldByStaleMarkers, hasNothingToPublish, onHandle, t])
  }
  useGuardedAction.displayName = `Guarded(${useAction.displayName ?? useAction.name})`
  if (useAction.action !== undefined) useGuardedAction.action = useAction.action
  return useGuardedAction
}
