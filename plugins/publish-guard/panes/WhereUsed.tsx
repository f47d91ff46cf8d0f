import type {BadgeTone} from '@sanity/ui'
import {getPublishedId, useTranslation} from 'sanity'
import type {UserViewComponent} from 'sanity/structure'

import {useGuard} from '../guard/GuardContext.ts'
import {GUARD_NAMESPACE} from '../i18n/guardNamespace.ts'
import {useReleaseTitles} from '../release/useReleaseTitles.ts'
import {useUses} from '../uses/useUses.ts'
import {DocumentRow} from './DocumentRow.tsx'
import {listUses, type Use} from './listUses.ts'
import {PaneBody} from './PaneBody.tsx'
import {PaneList} from './PaneList.tsx'

/** A view of a disclaimer: the pages that link to it, live ones first. */
export const WhereUsed: UserViewComponent = ({documentId}) => {
  const {t} = useTranslation(GUARD_NAMESPACE)
  const id = getPublishedId(documentId)
  const [listened, retry] = useUses(useGuard(), id)
  return (
    <PaneBody listened={listened} onRetry={retry}>
      {(rows) => {
        const uses = listUses(rows)
        const summary =
          uses.length === 0 ? t('whereUsed.none') : t('whereUsed.count', {count: uses.length})
        return (
          <PaneList summary={summary}>
            {uses.map((use) => (
              <UseRow key={use.id} use={use} />
            ))}
          </PaneList>
        )
      }}
    </PaneBody>
  )
}

function UseRow({use}: {readonly use: Use}) {
  const {t} = useTranslation(GUARD_NAMESPACE)
  const titleOf = useReleaseTitles()
  const badges: {text: string; tone: BadgeTone}[] = []
  if (use.isLive) badges.push({text: t('status.live'), tone: 'positive'})
  if (use.isDraft) badges.push({text: t('status.draft'), tone: 'caution'})
  for (const name of use.releases) badges.push({text: titleOf(name), tone: 'primary'})
  const isOnlyInRelease = !use.isLive && !use.isDraft
  return (
    <DocumentRow
      badges={badges}
      document={use}
      release={isOnlyInRelease ? use.releases[0] : undefined}
    />
  )
}
