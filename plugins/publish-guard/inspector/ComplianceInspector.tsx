import {Card, Flex} from '@sanity/ui'
import {type DocumentInspectorProps, useTranslation} from 'sanity'
import {DocumentInspectorHeader} from 'sanity/structure'

import {GUARD_NAMESPACE} from '../i18n/guardNamespace.ts'
import {Checking} from './Checking.tsx'
import {JudgedPage} from './JudgedPage.tsx'
import {useOpenPage} from './useOpenPage.ts'
import {useSettled} from './useSettled.ts'

/** Everything that blocks the open page, live, beside the page itself, with ways to mend it. */
export function ComplianceInspector({documentId, documentType, onClose}: DocumentInspectorProps) {
  const {t} = useTranslation(GUARD_NAMESPACE)
  const judgement = useOpenPage(documentId, documentType)
  const settled = useSettled(judgement)
  return (
    <Flex direction="column" height="fill" overflow="hidden" data-testid="caveat-compliance">
      <DocumentInspectorHeader
        as="header"
        closeButtonLabel={t('inspector.close')}
        flex="none"
        onClose={onClose}
        title={t('inspector.title')}
      />
      <Card flex={1} overflow="auto" padding={3}>
        {settled === undefined ? (
          <Checking />
        ) : (
          <JudgedPage isChecking={settled !== judgement} judgement={settled} />
        )}
      </Card>
    </Flex>
  )
}
