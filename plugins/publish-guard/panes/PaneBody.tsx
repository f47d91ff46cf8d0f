import type {ReactNode} from 'react'
import {useTranslation} from 'sanity'

import {GUARD_NAMESPACE} from '../i18n/guardNamespace.ts'
import {PaneFailure} from './PaneFailure.tsx'
import {PaneWaiting} from './PaneWaiting.tsx'
import type {Listened} from './useListened.ts'

/** The inside of a list pane: while it loads, when that failed, and when it has rows. */
export function PaneBody({
  listened,
  onRetry,
  children,
}: {
  readonly listened: Listened
  readonly onRetry: () => void
  readonly children: (rows: readonly unknown[]) => ReactNode
}) {
  const {t} = useTranslation(GUARD_NAMESPACE)
  if (listened.status === 'loading') return <PaneWaiting text={t('pane.loading')} />
  if (listened.status === 'error') {
    return <PaneFailure message={listened.message} onRetry={onRetry} />
  }
  return <>{children(listened.rows)}</>
}
