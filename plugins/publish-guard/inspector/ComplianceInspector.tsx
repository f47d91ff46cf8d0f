import {Card, Flex} from '@sanity/ui'
import {type DocumentInspectorProps, useTranslation} from 'sanity'
import {DocumentInspectorHeader, useDocumentPane} from 'sanity/structure'

import {GUARD_NAMESPACE} from '../i18n/guardNamespace.ts'
import {usePageVerdict} from '../verdict/usePageVerdict.ts'
import {Verdict} from './Verdict.tsx'

/** Everything that blocks the open page, live, beside the page itself. */
export function ComplianceInspector({documentId, documentType, onClose}: DocumentInspectorProps) {
  const {t} = useTranslation(GUARD_NAMESPACE)
  const {editState} = useDocumentPane()
  const target = editState?.version?.['_id'] ?? documentId
  const verdict = usePageVerdict(target, documentType)
  return (
    <Flex direction="column" height="fill" overflow="hidden" data-testid="caveat-compliance">
      <DocumentInspectorHeader
        as="header"
        closeButtonLabel={t('inspector.close')}
        flex="none"
        onClose={onClose}
        title={t('inspector.title')}
      />
      <Card flex={1} overflow="auto" padding={3} aria-live="polite">
        <Verdict verdict={verdict} />
      </Card>
    </Flex>
  )
}
