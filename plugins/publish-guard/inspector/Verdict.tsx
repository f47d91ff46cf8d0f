import {CheckmarkCircleIcon} from '@sanity/icons/CheckmarkCircle'
import {Card, Flex, Spinner, Stack, Text} from '@sanity/ui'
import {useTranslation} from 'sanity'
import {useDocumentPane} from 'sanity/structure'

import type {Finding} from '../../../policy/index.ts'
import {GUARD_NAMESPACE} from '../i18n/guardNamespace.ts'
import {isGuardMarker} from '../validation/guardMarker.ts'
import type {PageVerdict} from '../verdict/PageVerdict.ts'
import {FindingCard} from './FindingCard.tsx'
import {useJump} from './useJump.ts'

/** A verdict in words; each thing that blocks comes with a way to its field. */
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
      return <Blockers findings={verdict.findings.filter(({level}) => level === 'error')} />
    case 'ready':
      return <Ready />
    default:
      return (
        <Text muted size={1}>
          {t('inspector.unguarded')}
        </Text>
      )
  }
}

function Blockers({findings}: {readonly findings: readonly Finding[]}) {
  const {t} = useTranslation(GUARD_NAMESPACE)
  const jump = useJump()
  return (
    <Stack gap={3}>
      <Text size={1} weight="medium">
        {t('inspector.blocked', {count: findings.length})}
      </Text>
      <Stack as="ul" gap={2}>
        {findings.map((finding) => (
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
