import {createElement, useMemo} from 'react'
import {
  type DocumentActionComponent,
  type DocumentActionDescription,
  type DocumentActionProps,
  useTranslation,
} from 'sanity'

import type {Guard} from '../guard/Guard.ts'
import {GUARD_NAMESPACE} from '../i18n/guardNamespace.ts'
import {useVerdict} from '../verdict/useVerdict.ts'
import {BlockedReasons} from './BlockedReasons.tsx'
import {useHandleWhileAllowed} from './useHandleWhileAllowed.ts'
import {useIsHeldByStaleMarkers} from './useIsHeldByStaleMarkers.ts'

/** The shortcut of the Studio's own Publish action, which it withholds while it is disabled. */
const PUBLISH_SHORTCUT = 'Ctrl+Alt+P'

/**
 * Wraps a Publish action so that it can be used only while the live verdict lets the page be
 * published. Until everything that the page names is known, it cannot.
 */
export function guardPublish(
  guard: Guard,
  usePublish: DocumentActionComponent,
): DocumentActionComponent {
  const useGuardedPublish: DocumentActionComponent = (props: DocumentActionProps) => {
    const publish = usePublish(props)
    const verdict = useVerdict(guard, props)
    const isHeldByStaleMarkers = useIsHeldByStaleMarkers(props, publish, verdict)
    const onHandle = useHandleWhileAllowed(publish, verdict)
    const {t} = useTranslation(GUARD_NAMESPACE)
    const hasNothingToPublish = props.draft === null && props.version === null

    return useMemo((): DocumentActionDescription | null => {
      if (publish === null || verdict.status === 'unguarded') return publish
      // The Studio then says that the page is published, which is the better explanation.
      if (hasNothingToPublish && publish.disabled) return publish
      switch (verdict.status) {
        case 'checking':
          return {
            ...publish,
            disabled: true,
            title: t('publish.checking'),
            shortcut: null,
            onHandle,
          }
        case 'blocked': {
          const title = createElement(BlockedReasons, {findings: verdict.findings})
          return {...publish, disabled: true, title, shortcut: null, onHandle}
        }
        default:
          return isHeldByStaleMarkers
            ? {...publish, disabled: false, title: '', shortcut: PUBLISH_SHORTCUT, onHandle}
            : {...publish, onHandle}
      }
    }, [publish, verdict, isHeldByStaleMarkers, hasNothingToPublish, onHandle, t])
  }
  useGuardedPublish.displayName = `Guarded(${usePublish.displayName ?? usePublish.name})`
  if (usePublish.action !== undefined) useGuardedPublish.action = usePublish.action
  return useGuardedPublish
}
