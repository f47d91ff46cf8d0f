import {TiersIcon} from '@sanity/icons/Tiers'
import {defineDocumentInspector, useTranslation} from 'sanity'

import {REVIEW_NAMESPACE} from '../i18n/reviewNamespace.ts'
import {ImpactInspector} from './ImpactInspector.tsx'

function useMenuItem() {
  const {t} = useTranslation(REVIEW_NAMESPACE)
  return {icon: TiersIcon, title: t('impact.title'), showAsAction: true}
}

/** The panel beside a document that pages show: whom a change of it reaches. */
export const impactInspector = defineDocumentInspector({
  name: 'caveat-impact',
  component: ImpactInspector,
  useMenuItem,
})
