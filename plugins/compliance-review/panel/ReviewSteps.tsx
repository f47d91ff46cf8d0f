import {Button, Flex, Stack, Text} from '@sanity/ui'
import {useState} from 'react'
import {useTranslation} from 'sanity'

import {DecisionDialog} from '../decide/DecisionDialog.tsx'
import {REVIEW_NAMESPACE} from '../i18n/reviewNamespace.ts'
import {hindranceTo} from '../request/hindranceTo.ts'
import {RequestDialog} from '../request/RequestDialog.tsx'
import {useWithdrawing} from '../request/useWithdrawing.ts'
import type {KnownReview} from '../review/OpenReview.ts'
import {type Decidable, obstacleTo} from '../review/obstacleTo.ts'

type Open = {readonly step: Decidable | 'request'; readonly seen: KnownReview}

const DECISIONS = [
  {outcome: 'approved', tone: 'positive'},
  {outcome: 'changesRequested', tone: 'caution'},
] as const

/** What the person who is signed in can do about the review at this moment, and why not the rest. */
export function ReviewSteps({known}: {readonly known: KnownReview}) {
  const {t} = useTranslation(REVIEW_NAMESPACE)
  const [open, setOpen] = useState<Open>()
  const withdraw = useWithdrawing()
  const close = () => {
    setOpen(undefined)
  }
  const {request} = known.state
  const obstacle = obstacleTo('approved', known)
  const isReviewer = known.me.role !== undefined
  return (
    <Stack gap={3}>
      <Flex gap={2} wrap="wrap">
        {isReviewer &&
          DECISIONS.map(({outcome, tone}) => (
            <Button
              disabled={obstacleTo(outcome, known) !== undefined}
              fontSize={1}
              key={outcome}
              onClick={() => {
                setOpen({step: outcome, seen: known})
              }}
              padding={3}
              text={t(`decide.${outcome}`)}
              tone={tone}
            />
          ))}
        {request === undefined ? (
          hindranceTo(known) === undefined && (
            <Button
              fontSize={1}
              mode={isReviewer ? 'ghost' : 'default'}
              onClick={() => {
                setOpen({step: 'request', seen: known})
              }}
              padding={3}
              text={t('request.action')}
              tone="primary"
            />
          )
        ) : (
          <Button
            fontSize={1}
            mode="ghost"
            onClick={() => {
              withdraw(request.id)
            }}
            padding={3}
            text={t('withdraw.action')}
          />
        )}
      </Flex>
      {isReviewer && obstacle !== undefined && (
        <Text muted size={1}>
          {t(`obstacle.${obstacle}`)}
        </Text>
      )}
      {open?.step === 'request' && <RequestDialog onClose={close} review={open.seen} />}
      {open !== undefined && open.step !== 'request' && (
        <DecisionDialog live={known} onClose={close} outcome={open.step} seen={open.seen} />
      )}
    </Stack>
  )
}
