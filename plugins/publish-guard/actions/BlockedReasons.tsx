import {useTranslation} from 'sanity'

import type {Finding} from '../../../policy/index.ts'
import {GUARD_NAMESPACE} from '../i18n/guardNamespace.ts'
import {useFindingText} from '../i18n/useFindingText.ts'

/** A tooltip is small: after the first reason, which is spelled out, so many are named in short. */
const NAMED_IN_SHORT = 3

/** Menus of the Studio, unlike its buttons, leave a tooltip in the size of the page. */
const TOOLTIP = {display: 'block', fontSize: 13, lineHeight: 1.4, maxWidth: 340} as const

/** Why a page may not be published, short enough for the tooltip of an action. */
export function BlockedReasons({findings}: {readonly findings: readonly Finding[]}) {
  const {t} = useTranslation(GUARD_NAMESPACE)
  const describe = useFindingText()
  const errors = findings.filter(({level}) => level === 'error')
  const [first, ...others] = errors
  if (first === undefined) return null
  const short = [...new Set(others.map(({code}) => t(`short.${code}`)))].slice(0, NAMED_IN_SHORT)
  return (
    <span data-testid="caveat-blocked-reasons" style={TOOLTIP}>
      <span style={{display: 'block', fontWeight: 600}}>
        {t('publish.blocked', {count: errors.length})}
      </span>
      <span style={{display: 'block', marginTop: 8}}>{describe(first)}</span>
      {short.map((text) => (
        <span key={text} style={{display: 'block', marginTop: 8}}>
          {`• ${text}`}
        </span>
      ))}
      {others.length > 0 && (
        <span style={{display: 'block', marginTop: 8}}>{t('publish.seeAll')}</span>
      )}
    </span>
  )
}
