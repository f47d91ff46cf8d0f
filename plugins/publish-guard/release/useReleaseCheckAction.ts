import {CheckmarkCircleIcon} from '@sanity/icons/CheckmarkCircle'
import {ErrorOutlineIcon} from '@sanity/icons/ErrorOutline'
import {useMemo} from 'react'
import {type ReleaseActionComponent, type ReleaseActionDescription, useTranslation} from 'sanity'

import {indexStored} from '../../../policy/index.ts'
import {GUARD_NAMESPACE} from '../i18n/guardNamespace.ts'
import {useOpenReleaseCheck} from './ReleaseCheckContext.ts'
import {useReleaseCheck} from './useReleaseCheck.ts'

/** Releases in these states hold no versions any more. */
const CLOSED = ['archived', 'published']

/**
 * An item in the menu of a release, which says how many pages block it and lists them when it is chosen.
 * Where the Studio does not hand over the documents, as in its list of releases, it just lists them.
 */
export const useReleaseCheckAction: ReleaseActionComponent = ({release, documents}) => {
  const {t} = useTranslation(GUARD_NAMESPACE)
  const open = useOpenReleaseCheck()
  const versions = useMemo(
    () => [...indexStored(documents.map(({document}) => document)).values()],
    [documents],
  )
  const known = useReleaseCheck(release, versions)
  return useMemo((): ReleaseActionDescription => {
    const onHandle = () => {
      open(release)
    }
    const isClosed = CLOSED.includes(release.state)
    const plain = {label: t('release.action'), icon: CheckmarkCircleIcon, onHandle}
    if (
      isClosed ||
      documents.length === 0 ||
      known.status !== 'checked' ||
      !known.check.isComplete
    ) {
      return {...plain, disabled: isClosed}
    }
    const {blocked, broken} = known.check
    if (blocked.length === 0 && broken.length === 0) {
      return {...plain, label: t('release.action.ready'), tone: 'positive'}
    }
    const label =
      blocked.length > 0
        ? t('release.action.blocked', {count: blocked.length})
        : t('release.action.broken', {count: broken.length})
    return {...plain, label, icon: ErrorOutlineIcon, tone: 'critical'}
  }, [release, documents, known, open, t])
}
