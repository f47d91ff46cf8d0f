import {Button, Card, Flex, Stack, Text} from '@sanity/ui'
import {useTranslation} from 'sanity'
import {useDocumentPane} from 'sanity/structure'

import {lastApprovalOf} from '../changes/lastApprovalOf.ts'
import {REVIEW_NAMESPACE} from '../i18n/reviewNamespace.ts'
import {DecisionWords} from '../panel/DecisionWords.tsx'
import {REVIEW_INSPECTOR} from '../panel/inspectorName.ts'
import type {KnownReview} from '../review/OpenReview.ts'
import {requestedChangesOf} from '../review/requestedChangesOf.ts'
import {type ShownState, shownStateOf} from '../review/shownStateOf.ts'
import {useStateText} from '../review/useStateText.ts'
import {ChangesInWords} from './ChangesInWords.tsx'
import {RequestFromBanner} from './RequestFromBanner.tsx'

const TONES = {
  inReview: 'primary',
  changesRequested: 'caution',
  stale: 'caution',
  withdrawn: 'critical',
  selfApproved: 'critical',
} as const satisfies {[state in ShownState]?: string}

function isTold(state: ShownState): state is keyof typeof TONES {
  return Object.hasOwn(TONES, state)
}

/** What whoever writes should know about the review; nothing while there is nothing to be done. */
export function BannerCard({known}: {readonly known: KnownReview}) {
  const {t} = useTranslation(REVIEW_NAMESPACE)
  const describe = useStateText()
  const {inspector, openInspector} = useDocumentPane()
  const state = shownStateOf(known)
  if (!isTold(state)) return null
  const asked = state === 'changesRequested' ? requestedChangesOf(known) : undefined
  const approval = lastApprovalOf(known.review.decisions)
  const note = known.state.request?.note
  return (
    <Card
      padding={4}
      radius={3}
      aria-live="polite"
      tone={TONES[state]}
      data-testid="caveat-review-banner"
    >
      <Stack gap={4}>
        <Flex align="center" gap={3} justify="space-between">
          <Stack flex={1} gap={3}>
            <Text size={1} weight="semibold">
              {t(`state.${state}`)}
            </Text>
            <Text size={1}>{describe(known)}</Text>
          </Stack>
          {inspector?.name !== REVIEW_INSPECTOR && (
            <Button
              fontSize={1}
              mode="ghost"
              onClick={() => {
                openInspector(REVIEW_INSPECTOR)
              }}
              padding={2}
              text={t('banner.open')}
            />
          )}
        </Flex>
        {note !== undefined && (
          <Text size={1} style={{whiteSpace: 'pre-wrap'}}>
            {t('state.note', {note})}
          </Text>
        )}
        {asked !== undefined && <DecisionWords known={known} record={asked} />}
        {state === 'stale' && approval !== undefined && (
          <ChangesInWords approval={approval} key={approval.hash} known={known} />
        )}
        {state !== 'inReview' && <RequestFromBanner known={known} />}
      </Stack>
    </Card>
  )
}
