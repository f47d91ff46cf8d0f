import {Button, Flex, Stack, Text} from '@sanity/ui'
import {useState} from 'react'
import {useTranslation} from 'sanity'

import {PaneList} from '../../publish-guard/index.ts'
import {REVIEW_NAMESPACE} from '../i18n/reviewNamespace.ts'
import {WithdrawalDialog} from '../withdrawal/WithdrawalDialog.tsx'
import {useDecidingRole} from '../review/useDecidingRole.ts'
import {ImpactRow} from './ImpactRow.tsx'
import {RequestReviewsDialog} from './RequestReviewsDialog.tsx'
import type {TouchedPage} from './TouchedPage.ts'

type Step = 'none' | 'request' | 'withdraw'

/** The pages that a change reaches, and what can be done about all of them. */
export function ImpactList({pages}: {readonly pages: readonly TouchedPage[]}) {
  const {t} = useTranslation(REVIEW_NAMESPACE)
  const mayDecide = useDecidingRole() !== undefined
  const [step, setStep] = useState<Step>('none')
  const [chosen, setChosen] = useState<readonly TouchedPage[]>([])
  const live = pages.filter(({isLive}) => isLive)
  const close = () => {
    setStep('none')
  }
  const begin = (next: Step, about: readonly TouchedPage[]) => () => {
    setChosen(about)
    setStep(next)
  }
  return (
    <>
      <PaneList summary={<Summary live={live.length} pages={pages.length} />}>
        {pages.length > 0 && (
          <Flex as="li" gap={2} wrap="wrap">
            <Button
              disabled={pages.every(({isRequested}) => isRequested)}
              fontSize={1}
              mode="ghost"
              onClick={begin('request', pages)}
              text={t('impact.request')}
            />
            {mayDecide && live.length > 0 && (
              <Button
                fontSize={1}
                mode="ghost"
                onClick={begin('withdraw', live)}
                text={t('withdrawal.action', {count: live.length})}
                tone="critical"
              />
            )}
          </Flex>
        )}
        {pages.map((page) => (
          <ImpactRow key={page.id} page={page} />
        ))}
      </PaneList>
      {step === 'request' && <RequestReviewsDialog onClose={close} pages={chosen} />}
      {step === 'withdraw' && <WithdrawalDialog onClose={close} pages={chosen} />}
    </>
  )
}

function Summary({live, pages}: {readonly live: number; readonly pages: number}) {
  const {t} = useTranslation(REVIEW_NAMESPACE)
  return (
    <Stack gap={3}>
      <Text size={1}>{t('impact.pages', {count: pages})}</Text>
      {pages > 0 && (
        <Text muted size={1}>
          {t('impact.live', {count: live, context: pages === 1 ? 'single' : undefined})}
        </Text>
      )}
    </Stack>
  )
}
