import {Box, Dialog} from '@sanity/ui'
import {useId, useMemo} from 'react'
import {getReleaseIdFromReleaseDocumentId, type ReleaseDocument, useTranslation} from 'sanity'

import {indexStored} from '../../../policy/index.ts'
import {GUARD_NAMESPACE} from '../i18n/guardNamespace.ts'
import {PaneBody} from '../panes/PaneBody.tsx'
import {type LiveQuery, useListened} from '../panes/useListened.ts'
import {CheckedRelease} from './CheckedRelease.tsx'
import {releaseTitle} from './releaseTitle.ts'

function versionsIn(release: string): LiveQuery {
  const filter = '*[sanity::partOfRelease($release)]'
  return {fetch: filter, listen: filter, params: {release}, perspective: 'raw'}
}

/** What blocks a release, listed live. */
export function ReleaseCheckDialog({
  release,
  onClose,
}: {
  readonly release: ReleaseDocument
  readonly onClose: () => void
}) {
  const {t} = useTranslation(GUARD_NAMESPACE)
  const id = useId()
  const name = getReleaseIdFromReleaseDocumentId(release['_id'])
  const [listened, retry] = useListened(useMemo(() => versionsIn(name), [name]))
  const versions = useMemo(
    () => [...indexStored(listened.status === 'ready' ? listened.rows : []).values()],
    [listened],
  )
  const title = releaseTitle(release) ?? t('release.untitled')
  return (
    <Dialog
      header={t('release.check.title', {title})}
      id={id}
      onClickOutside={onClose}
      onClose={onClose}
      width={1}
    >
      <Box data-testid="caveat-release-check" padding={2}>
        <PaneBody listened={listened} onRetry={retry}>
          {() => <CheckedRelease onOpen={onClose} release={release} versions={versions} />}
        </PaneBody>
      </Box>
    </Dialog>
  )
}
