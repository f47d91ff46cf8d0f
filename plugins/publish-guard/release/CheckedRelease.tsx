import {Card, Stack, Text} from '@sanity/ui'
import {type ReleaseDocument, useDateTimeFormat, useTranslation} from 'sanity'

import type {StoredDocument} from '../../../policy/index.ts'
import {GUARD_NAMESPACE} from '../i18n/guardNamespace.ts'
import {BlockedPageRow} from '../panes/BlockedPageRow.tsx'
import {PaneFailure} from '../panes/PaneFailure.tsx'
import {PaneList} from '../panes/PaneList.tsx'
import {PaneWaiting} from '../panes/PaneWaiting.tsx'
import type {ReleaseCheck} from './ReleaseCheck.ts'
import {useReleaseCheck} from './useReleaseCheck.ts'

/** The pages that block a release, and the live pages that it would break. */
export function CheckedRelease({
  release,
  versions,
  onOpen,
}: {
  readonly release: ReleaseDocument
  readonly versions: readonly StoredDocument[]
  readonly onOpen: () => void
}) {
  const {t} = useTranslation(GUARD_NAMESPACE)
  const known = useReleaseCheck(release, versions)
  if (known.status === 'loading') return <PaneWaiting text={t('release.check.checking')} />
  if (known.status === 'error') {
    return <PaneFailure message={known.message} onRetry={known.retry} />
  }
  const {check, at} = known
  if (!check.isComplete) return <PaneWaiting text={t('release.check.checking')} />
  return (
    <Stack>
      <PaneList summary={<Summary at={at} check={check} />}>
        {check.blocked.map((page) => (
          <BlockedPageRow isAmongRelease key={page.storedId} onOpen={onOpen} page={page} />
        ))}
      </PaneList>
      {check.broken.length > 0 && (
        <PaneList summary={t('release.check.broken', {count: check.broken.length})}>
          {check.broken.map((page) => (
            <BlockedPageRow key={page.storedId} onOpen={onOpen} page={page} />
          ))}
        </PaneList>
      )}
    </Stack>
  )
}

function Summary({check, at}: {readonly check: ReleaseCheck; readonly at: Date}) {
  const {t} = useTranslation(GUARD_NAMESPACE)
  const format = useDateTimeFormat({dateStyle: 'long', timeZone: 'UTC'})
  const {blocked, broken, pages} = check
  const isReady = blocked.length === 0 && broken.length === 0
  const text = isReady ? 'release.check.ready' : 'release.check.clean'
  return (
    <Card padding={isReady ? 3 : 0} radius={2} tone={isReady ? 'positive' : 'inherit'}>
      <Stack gap={3}>
        <Text size={1} weight="medium">
          {blocked.length > 0
            ? t('release.check.blocked', {count: blocked.length})
            : t(text, {count: pages})}
        </Text>
        {!Number.isNaN(at.getTime()) && (
          <Text muted size={1}>
            {t('release.check.at', {date: format.format(at)})}
          </Text>
        )}
      </Stack>
    </Card>
  )
}
