import {CheckmarkCircleIcon} from '@sanity/icons/CheckmarkCircle'
import {Card, Flex, Spinner, Stack, Text} from '@sanity/ui'
import {useTranslation} from 'sanity'
import {useDocumentPane} from 'sanity/structure'

import type {Finding, FindingLevel} from '../../../policy/index.ts'
import {GUARD_NAMESPACE} from '../i18n/guardNamespace.ts'
import {isGuardMarker} from '../validation/guardMarker.ts'
import type {PageVerdict} from '../verdict/PageVerdict.ts'
import {FindingCard} from './FindingCard.tsx'
import {useJump} from './useJump.ts'

/** A verdict in words; each finding comes with a way to its field. */
export function Verdict({verdict}: {readonly verdict: PageVerdict}) {
  const {t} = useTranslation(GUARD_NAMESPACE)
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
    case 'blocked':
    case 'ready':
      return (
        <Stack gap={5}>
          {verdict.status === 'ready' && <Ready />}
          <Findings findings={verdict.findings} level="error" summary="inspector.blocked" />
          <Findings findings={verdict.findings} level="warning" summary="inspector.warnings" />
        </Stack>
      )
    default:
      return (
        <Text muted size={1}>
          {t('inspector.unguarded')}
        </Text>
      )
  }
}

function Findings({
  findings,
  level,
  summary,
}: {
  readonly findings: readonly Finding[]
  readonly level: FindingLevel
  readonly summary: string
}) {
  const {t} = useTranslation(GUARD_NAMESPACE)
  const jump = useJump()
  const ofLevel = findings.filter((finding) => finding.level === level)
  if (ofLevel.length === 0) return null
  return (
    <Stack gap={3}>
      <Text size={1} weight="medium">
        {t(summary, {count: ofLevel.length})}
      </Text>
      <Stack as="ul" gap={2}>
        {ofLevel.map((finding) => (
          <li key={JSON.stringify([finding.code, finding.path, finding.details])}>
            <FindingCard
              finding={finding}
              onJump={() => {
                jump(finding.path)
              }}
            />
          </li>
        ))}
      </Stack>
    </Stack>
  )
}

function Ready() {
  const {t} = useTranslation(GUARD_NAMESPACE)
  const {validation} = useDocumentPane()
  return (
    <Card padding={3} radius={2} tone="positive">
      <Flex align="flex-start" gap={3}>
        <Text size={1}>
          <CheckmarkCircleIcon />
        </Text>
        <Stack flex={1} gap={3}>
          <Text size={1}>{t('inspector.ready')}</Text>
          {validation.some(isGuardMarker) && (
            <Text muted size={1}>
              {t('inspector.stale')}
            </Text>
          )}
        </Stack>
      </Flex>
    </Card>
  )
}
