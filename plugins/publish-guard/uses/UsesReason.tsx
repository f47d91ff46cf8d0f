import {useTranslation} from 'sanity'

import {GUARD_NAMESPACE} from '../i18n/guardNamespace.ts'
import type {Use} from '../panes/listUses.ts'

/** A tooltip is small: after so many pages the rest is counted. */
const SHOWN = 5

/** Why a disclaimer may not go: the pages that link it, short enough for the tooltip of an action. */
export function UsesReason({uses}: {readonly uses: readonly Use[]}) {
  const {t} = useTranslation(GUARD_NAMESPACE)
  const rest = uses.length - SHOWN
  const titles = uses
    .slice(0, SHOWN)
    .map(({id, title}) => ({id, text: title ?? t('pane.untitled')}))
  return (
    <span data-testid="caveat-uses" style={{display: 'block', maxWidth: 320}}>
      <span style={{display: 'block', fontWeight: 600}}>
        {t('inUse.title', {count: uses.length})}
      </span>
      {titles.map(({id, text}) => (
        <span key={id} style={{display: 'block', marginTop: 8}}>
          {`• ${text}`}
        </span>
      ))}
      {rest > 0 && (
        <span style={{display: 'block', marginTop: 8}}>{t('refusal.more', {count: rest})}</span>
      )}
      <span style={{display: 'block', marginTop: 8}}>{t('inUse.advice')}</span>
    </span>
  )
}
