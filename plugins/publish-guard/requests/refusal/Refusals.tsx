import {useToast} from '@sanity/ui/toast'
import {useEffect} from 'react'
import {useDateTimeFormat, useTranslation} from 'sanity'
import {useRouter} from 'sanity/router'

import {useGuard} from '../../guard/GuardContext.ts'
import {GUARD_NAMESPACE} from '../../i18n/guardNamespace.ts'
import {useFindingText} from '../../i18n/useFindingText.ts'
import {COMPLIANCE_INSPECTOR} from '../../inspector/complianceInspector.ts'
import type {NamedDocument} from './Refusal.ts'
import {refusalEntries} from './refusalEntries.ts'
import {type DocumentLink, RefusalMessage} from './RefusalMessage.tsx'

/** How long the message stays unless somebody closes it, in milliseconds. */
const DURATION = 60_000

/** Tells whoever tried it why a request was held back, wherever in the Studio it came from. */
export function Refusals() {
  const {refusals} = useGuard()
  const {push} = useToast()
  const {t} = useTranslation(GUARD_NAMESPACE)
  const describe = useFindingText()
  const format = useDateTimeFormat({dateStyle: 'medium', timeStyle: 'short'})
  const {navigateIntent, resolveIntentLink} = useRouter()

  useEffect(() => {
    const linkTo = ({id, type}: NamedDocument, panel: 'form' | 'compliance'): DocumentLink => {
      const inspect = panel === 'compliance' ? {inspect: COMPLIANCE_INSPECTOR} : {}
      const params = {id, type, ...inspect}
      return {
        href: resolveIntentLink('edit', params),
        onClick: (event) => {
          event.preventDefault()
          navigateIntent('edit', params)
        },
      }
    }
    const words = {t, describe, dateTime: (moment: Date) => format.format(moment)}
    const subscription = refusals.subscribe(({reasons}) => {
      const entries = refusalEntries(reasons, words)
      push({
        id: `caveat-refusal-${entries.map(({heading}) => heading).join()}`,
        status: 'error',
        title: t('refusal.title'),
        description: (
          <RefusalMessage entries={entries} linkTo={linkTo} openLabel={t('refusal.open')} />
        ),
        duration: DURATION,
        closable: true,
      })
    })
    return () => {
      subscription.unsubscribe()
    }
  }, [refusals, push, t, describe, format, navigateIntent, resolveIntentLink])
  return null
}
