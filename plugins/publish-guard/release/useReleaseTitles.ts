import {useCallback} from 'react'
import {getReleaseDocumentIdFromReleaseId, useActiveReleases, useTranslation} from 'sanity'

import {GUARD_NAMESPACE} from '../i18n/guardNamespace.ts'
import {releaseTitle} from './releaseTitle.ts'

/** What people call the releases of this Studio, by their names. */
export function useReleaseTitles(): (name: string) => string {
  const {t} = useTranslation(GUARD_NAMESPACE)
  const {byId} = useActiveReleases()
  return useCallback(
    (name: string) =>
      releaseTitle(byId.get(getReleaseDocumentIdFromReleaseId(name))) ?? t('release.untitled'),
    [byId, t],
  )
}
