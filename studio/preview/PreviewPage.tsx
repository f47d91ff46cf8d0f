import {useTranslation} from 'sanity'

import {
  Article,
  ComparisonTable,
  Disclaimers,
  Mechanism,
  TreatmentPage,
} from '../../delivery/index.ts'
import {STUDIO_NAMESPACE} from '../i18n/studioNamespace.ts'
import type {PreviewResult} from './PreviewResult.ts'

/** A document by the component that the site shows it with. */
export function PreviewPage({result}: {result: PreviewResult}) {
  const {t} = useTranslation(STUDIO_NAMESPACE)
  const callToAction = <p className="placeholder">{t('preview.callToAction')}</p>
  switch (result._type) {
    case 'article':
      return <Article article={result} callToAction={callToAction} problems="show" />
    case 'treatmentPage':
      return <TreatmentPage callToAction={callToAction} page={result} problems="show" />
    case 'mechanism':
      return <Mechanism mechanism={result} problems="show" />
    case 'comparisonTable':
      return <ComparisonTable problems="show" table={result} />
    default:
      return (
        <Disclaimers
          disclaimers={[result]}
          language={result.language ?? undefined}
          problems="show"
        />
      )
  }
}
