import {Card, Flex} from '@sanity/ui'
import {type DocumentInspectorProps, getPublishedId, useTranslation} from 'sanity'
import {DocumentInspectorHeader} from 'sanity/structure'

import {PaneFailure, PaneWaiting} from '../../publish-guard/index.ts'
import {REVIEW_NAMESPACE} from '../i18n/reviewNamespace.ts'
import {ImpactList} from './ImpactList.tsx'
import {useImpact} from './useImpact.ts'

/** The pages that a change of the open document reaches, before it is made. */
export function ImpactInspector({documentId, onClose}: DocumentInspectorProps) {
  const {t} = useTranslation(REVIEW_NAMESPACE)
  const [impact, retry] = useImpact(getPublishedId(documentId))
  return (
    <Flex direction="column" height="fill" overflow="hidden" data-testid="caveat-impact">
      <DocumentInspectorHeader
        as="header"
        closeButtonLabel={t('impact.close')}
        flex="none"
        onClose={onClose}
        title={t('impact.title')}
      />
      <Card flex={1} overflow="auto">
        {impact.status === 'loading' && <PaneWaiting text={t('impact.loading')} />}
        {impact.status === 'error' && <PaneFailure message={impact.message} onRetry={retry} />}
        {impact.status === 'ready' && <ImpactList pages={impact.pages} />}
      </Card>
    </Flex>
  )
}
