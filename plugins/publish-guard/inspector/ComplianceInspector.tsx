import {CheckmarkCircleIcon} from '@sanity/icons/CheckmarkCircle'
import {Card, Flex, Spinner, Stack, Text} from '@sanity/ui'
import {type DocumentInspectorProps, useTranslation} from 'sanity'
import {DocumentInspectorHeader, useDocumentPane} from 'sanity/structure'

import {GUARD_NAMESPACE} from '../i18n/guardNamespace.ts'
import type {PageVerdict} from '../verdict/PageVerdict.ts'
import {usePageVerdict} from '../verdict/usePageVerdict.ts'
import {FindingCard} from './FindingCard.tsx'

/** Everything that blocks the open page, in words, each with a jump to the field that it is about. */
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

function Verdict({verdict}: {readonly verdict: PageVerdict}) {
  const {t} = useTranslation(GUARD_NAMESPACE)
  const {onFocus, onPathOpen} = useDocumentPane()
  switch (verdict.status) {
    case 'checking':
      return (
        <Flex align="center" gap={3} padding={2}>
          <Spinner muted />
          <Text muted size={1}>
            {t('inspector.checking')}
          </Text>
        </Flex>
      )
    case 'blocked': {
      const errors = verdict.findings.filter(({level}) => level === 'error')
      return (
        <Stack gap={3}>
          <Text size={1} weight="medium">
            {t('inspector.blocked', {count: errors.length})}
          </Text>
          <Stack as="ul" gap={2}>
            {errors.map((finding) => (
              <li key={JSON.stringify([finding.code, finding.path, finding.details])}>
                <FindingCard
                  finding={finding}
                  onJump={() => {
                    onPathOpen(finding.path)
                    onFocus(finding.path)
                  }}
                />
              </li>
            ))}
          </Stack>
        </Stack>
      )
    }
    case 'ready':
      return (
        <Card padding={3} radius={2} tone="positive">
          <Flex align="center" gap={3}>
            <Text size={1}>
              <CheckmarkCircleIcon />
            </Text>
            <Text size={1}>{t('inspector.ready')}</Text>
          </Flex>
        </Card>
      )
    default:
      return (
        <Text muted size={1}>
          {t('inspector.unguarded')}
        </Text>
      )
  }
}
