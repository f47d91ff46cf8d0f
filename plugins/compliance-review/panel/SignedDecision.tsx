import {Badge, Card, Flex, Stack, Text} from '@sanity/ui'
import {useDateTimeFormat, useTranslation} from 'sanity'

import {REVIEW_NAMESPACE} from '../i18n/reviewNamespace.ts'
import type {DecisionRecord} from '../review/decisionRecords.ts'
import type {KnownReview} from '../review/OpenReview.ts'
import {DecisionWords} from './DecisionWords.tsx'

const TONES = {approved: 'positive', changesRequested: 'caution', withdrawn: 'critical'} as const

/** A decision as it was signed: what, by whom, in which role, when, and what the signature means. */
export function SignedDecision({
  known,
  record,
}: {
  readonly known: KnownReview
  readonly record: DecisionRecord
}) {
  const {t} = useTranslation(REVIEW_NAMESPACE)
  const moment = useDateTimeFormat({dateStyle: 'medium', timeStyle: 'medium'})
  const {decision, meaning, statement} = record
  const counts = known.review.decisions.some(({hash}) => hash === decision.hash)
  const isCurrent = decision.contentHash === known.review.pin.contentHash
  return (
    <Card border data-decision={decision.decision} padding={3} radius={2}>
      <Stack gap={3}>
        <Flex align="center" gap={2} wrap="wrap">
          <Badge fontSize={0} tone={counts ? TONES[decision.decision] : 'default'}>
            {t(`outcome.${decision.decision}`)}
          </Badge>
          {isCurrent && <Badge fontSize={0}>{t('history.current')}</Badge>}
          {!counts && <Badge fontSize={0}>{t('history.discounted')}</Badge>}
        </Flex>
        <Text size={1} weight="medium">
          {t('history.signed', {
            name: decision.signer.name,
            role: t(`role.${decision.signer.role}`, {defaultValue: decision.signer.role}),
            date: moment.format(decision.at),
          })}
        </Text>
        <DecisionWords known={known} record={record} />
        <Text muted size={1}>
          {t('history.statement', {meaning: meaning ?? '', statement: statement ?? ''})}
        </Text>
        {decision.isEditorial && (
          <Text muted size={1}>
            {t('changeClass.editorial')}
          </Text>
        )}
        <Text muted size={0} style={{overflowWrap: 'anywhere'}}>
          {t('history.hash', {hash: decision.contentHash.slice(0, 16)})}
        </Text>
      </Stack>
    </Card>
  )
}
