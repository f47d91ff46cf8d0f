import type {BadgeTone} from '@sanity/ui'
import {useTranslation} from 'sanity'

import {DocumentRow, useReleaseTitles} from '../../publish-guard/index.ts'
import {REVIEW_NAMESPACE} from '../i18n/reviewNamespace.ts'
import type {TouchedPage} from './TouchedPage.ts'

/** A page that a change reaches. */
export function ImpactRow({page}: {readonly page: TouchedPage}) {
  const {t} = useTranslation(REVIEW_NAMESPACE)
  const releaseTitle = useReleaseTitles()
  const badges: {text: string; tone: BadgeTone}[] = []
  if (page.isLive) badges.push({text: t('queue.form.live'), tone: 'positive'})
  if (page.isDraft) badges.push({text: t('queue.form.draft'), tone: 'caution'})
  for (const name of page.releases) badges.push({text: releaseTitle(name), tone: 'primary'})
  if (page.isRequested) badges.push({text: t('state.inReview'), tone: 'primary'})
  const isOnlyInRelease = !page.isLive && !page.isDraft
  return (
    <DocumentRow
      badges={badges}
      document={page}
      release={isOnlyInRelease ? page.releases[0] : undefined}
    />
  )
}
