import {useTranslation} from 'sanity'

import {GUARD_NAMESPACE} from '../i18n/guardNamespace.ts'
import type {BlockedPage} from './BlockedPage.ts'
import {DocumentRow} from './DocumentRow.tsx'
import {FindingTexts} from './FindingTexts.tsx'

/** A blocked page with its reasons. */
export function BlockedPageRow({
  page,
  isAmongRelease = false,
  onOpen,
}: {
  readonly page: BlockedPage
  /** Whether all that stand beside it are in the same release, which then goes without saying. */
  readonly isAmongRelease?: boolean
  readonly onOpen?: () => void
}) {
  const {t} = useTranslation(GUARD_NAMESPACE)
  const {status, release, findings} = page
  const tone = status === 'live' ? 'critical' : 'caution'
  const state = {text: t(`status.${status}`), tone} as const
  const title = release && (release.title ?? t('release.untitled'))
  const badges = title === undefined ? [state] : [state, {text: title, tone: 'primary'} as const]
  return (
    <DocumentRow
      badges={isAmongRelease ? [] : badges}
      document={page}
      onOpen={onOpen}
      release={release?.name}
    >
      <FindingTexts findings={findings} />
    </DocumentRow>
  )
}
