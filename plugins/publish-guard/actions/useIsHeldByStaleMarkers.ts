import {
  type DocumentActionDescription,
  type DocumentActionProps,
  getDraftId,
  useDocumentPairPermissions,
  useTranslation,
  useValidationStatus,
} from 'sanity'
import {structureLocaleNamespace} from 'sanity/structure'

import {isGuardMarker} from '../validation/guardMarker.ts'
import type {PageVerdict} from '../verdict/PageVerdict.ts'

/**
 * Whether Publish is disabled by nothing but old markers of the guard itself.
 *
 * The Studio validates a page again when the page changes, or when a document that it links appears
 * or disappears, but not when the content of such a document changes or a day passes. So after a
 * disclaimer has been mended elsewhere, the page keeps an error that no longer holds. Only where
 * the live verdict is clean, no other error stands, and the Studio says that errors are its sole
 * reason, may the guard take its own error back.
 */
export function useIsHeldByStaleMarkers(
  props: DocumentActionProps,
  publish: DocumentActionDescription | null,
  verdict: PageVerdict,
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
  const {t} = useTranslation(structureLocaleNamespace)

  const errors = validation.validation.filter(({level}) => level === 'error')
  const isValidated = !validation.isValidating && validation.revision === target?.['_rev']
  return (
    verdict.status === 'ready' &&
    publish?.disabled === true &&
    publish.title === t('action.publish.validation-issues.tooltip') &&
    isValidated &&
    errors.length > 0 &&
    errors.every(isGuardMarker) &&
    !isLoadingPermissions &&
    permissions?.granted === true &&
    props.transactionSyncLock?.enabled !== true
  )
}
