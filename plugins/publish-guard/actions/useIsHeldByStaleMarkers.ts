import {
  type DocumentActionDescription,
  type DocumentActionProps,
  getDraftId,
  useDocumentPairPermissions,
  useSyncState,
  useTranslation,
  useValidationStatus,
} from 'sanity'

import {isGuardMarker} from '../validation/guardMarker.ts'
import type {PageVerdict} from '../verdict/PageVerdict.ts'
import type {Door} from './doorOf.ts'

type HeldAction = {
  readonly action: DocumentActionDescription | null
  readonly door: Door
  readonly verdict: PageVerdict
}

/**
 * Whether an action is disabled by nothing but markers of the guard itself that do not hold its door.
 *
 * The Studio validates a page again when the page changes, or when a document that it links appears
 * or disappears, but not when the content of such a document changes or a day passes. So after a
 * disclaimer has been mended elsewhere, the page keeps an error that no longer holds. And an error that
 * time will mend does not hold a schedule. Only where the live verdict on the door is clean, no other
 * error stands, and the Studio says that errors are its sole reason, may the guard take its own error
 * back. While an edit is still being stored it does not: the Studio would wait for that, look at its
 * markers once more, and refuse.
 */
export function useIsHeldByStaleMarkers(
  props: DocumentActionProps,
  {action, door, verdict}: HeldAction,
): boolean {
  const {id, type, version, draft, release, scopeId} = props
  const target = version ?? draft
  const validation = useValidationStatus(target?.['_id'] ?? getDraftId(id), type, !release)
  const [permissions, isLoadingPermissions] = useDocumentPairPermissions({
    id,
    type,
    permission: 'publish',
    ...(scopeId === undefined ? {} : {version: scopeId}),
  })
  const {isSyncing} = useSyncState(id, type, scopeId)
  const {t} = useTranslation(door.heldByErrors.namespace)

  const errors = validation.validation.filter(({level}) => level === 'error')
  const isValidated = !validation.isValidating && validation.revision === target?.['_rev']
  return (
    verdict.status === 'ready' &&
    action?.disabled === true &&
    action.title === t(door.heldByErrors.key) &&
    isValidated &&
    !isSyncing &&
    errors.length > 0 &&
    errors.every(isGuardMarker) &&
    !isLoadingPermissions &&
    permissions?.granted === true &&
    props.transactionSyncLock?.enabled !== true
  )
}
