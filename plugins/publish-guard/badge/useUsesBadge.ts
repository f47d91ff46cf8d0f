import {type DocumentBadgeComponent, useTranslation} from 'sanity'

import {useGuard} from '../guard/GuardContext.ts'
import {GUARD_NAMESPACE} from '../i18n/guardNamespace.ts'
import {listUses} from '../panes/listUses.ts'
import {useUses} from '../uses/useUses.ts'

/** At the foot of a disclaimer: how many pages link to it. */
export const useUsesBadge: DocumentBadgeComponent = ({id}) => {
  const {t} = useTranslation(GUARD_NAMESPACE)
  const [listened] = useUses(useGuard(), id)
  if (listened.status !== 'ready') return null
  const uses = listUses(listened.rows)
  const live = uses.filter(({isLive}) => isLive).length
  return {
    label: t('badge.uses', {count: uses.length}),
    title: t('badge.uses.live', {count: live}),
    ...(live > 0 ? {color: 'primary' as const} : {}),
  }
}
