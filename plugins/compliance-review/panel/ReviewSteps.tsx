import {Flex, Stack, Text} from '@sanity/ui'
import {useState} from 'react'
import {useTranslation} from 'sanity'

import {DecisionDialog} from '../decide/DecisionDialog.tsx'
import {REVIEW_NAMESPACE} from '../i18n/reviewNamespace.ts'
import {RequestDialog} from '../request/RequestDialog.tsx'
import type {KnownReview} from '../review/OpenReview.ts'
import {type Decidable, obstacleTo} from '../review/obstacleTo.ts'
import {RequestStep} from './RequestStep.tsx'
import {StepButton} from './StepButton.tsx'

type Begun = {readonly step: Decidable | 'request'; readonly seen: KnownReview}

const DECISIONS = [
  {outcome: 'approved', tone: 'positive'},
  {outcome: 'changesRequested', tone: 'caution'},
] as const

/** What the person who is signed in can do about the review at this moment, and why not the rest. */
export function ReviewSteps({known}: {readonly known: KnownReview}) {
  const {t} = useTranslation(REVIEW_NAMESPACE)
  const [begun, setBegun] = useState<Begun>()
  const begin = (step: Begun['step']) => {
    setBegun({step, seen: known})
  }
  const close = () => {
    setBegun(undefined)
  }
  const isReviewer = known.me.role !== undefined
  const obstacle = isReviewer ? obstacleTo('approved', known) : undefined
  return (
    <Stack gap={3}>
      <Flex gap={2} wrap="wrap">
        {isReviewer &&
          DECISIONS.map(({outcome, tone}) => (
            <StepButton
              isDisabled={obstacleTo(outcome, known) !== undefined}
              key={outcome}
              onClick={() => {
                begin(outcome)
              }}
              text={t(`decide.${outcome}`)}
              tone={tone}
            />
          ))}
        <RequestStep
          isQuiet={isReviewer}
          known={known}
          onRequest={() => {
            begin('request')
          }}
        />
      </Flex>
      {obstacle !== undefined && (
        <Text muted size={1}>
          {t(`obstacle.${obstacle}`)}
        </Text>
      )}
      {begun?.step === 'request' && <RequestDialog onClose={close} review={begun.seen} />}
      {begun !== undefined && begun.step !== 'request' && (
        <DecisionDialog live={known} onClose={close} outcome={begun.step} seen={begun.seen} />
      )}
    </Stack>
  )
}
