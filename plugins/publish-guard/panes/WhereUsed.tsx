import type {BadgeTone} from '@sanity/ui'
import {getPublishedId, useTranslation} from 'sanity'
import type {UserViewComponent} from 'sanity/structure'

import {useGuard} from '../guard/GuardContext.ts'
import {GUARD_NAMESPACE} from '../i18n/guardNamespace.ts'
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
  const badges: {text: string; tone: BadgeTone}[] = []
  if (use.isLive) badges.push({text: t('status.live'), tone: 'positive'})
  if (use.isDraft) badges.push({text: t('status.draft'), tone: 'caution'})
  if (use.isInRelease) badges.push({text: t('status.release'), tone: 'primary'})
  return <DocumentRow badges={badges} document={use} />
}
