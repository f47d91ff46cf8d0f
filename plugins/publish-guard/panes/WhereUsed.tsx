import type {BadgeTone} from '@sanity/ui'
import {useMemo} from 'react'
import {getPublishedId, useTranslation} from 'sanity'
import type {UserViewComponent} from 'sanity/structure'

import type {Guard} from '../guard/Guard.ts'
import {useGuard} from '../guard/GuardContext.ts'
import {GUARD_NAMESPACE} from '../i18n/guardNamespace.ts'
import {DocumentRow} from './DocumentRow.tsx'
import {listUses, type Use} from './listUses.ts'
import {PaneBody} from './PaneBody.tsx'
import {PaneList} from './PaneList.tsx'
import {type LiveQuery, useListened} from './useListened.ts'

function usesOf({policy}: Guard, id: string): LiveQuery {
  return {
    fetch: '*[_type in $pages && references($id)]{_id, _type, title}',
    listen: '*[_type in $pages]',
    params: {id, pages: policy.options.guardedTypes.map(({type}) => type)},
    perspective: 'raw',
  }
}

/** A view of a disclaimer: the pages that link to it, live ones first. */
export const WhereUsed: UserViewComponent = ({documentId}) => {
  const {t} = useTranslation(GUARD_NAMESPACE)
  const id = getPublishedId(documentId)
  const guard = useGuard()
  const [listened, retry] = useListened(useMemo(() => usesOf(guard, id), [guard, id]))
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
