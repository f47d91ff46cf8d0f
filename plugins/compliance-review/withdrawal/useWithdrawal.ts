import {useToast} from '@sanity/ui/toast'
import {useCallback, useRef, useState} from 'react'
import {useClient, useCurrentUser, useTranslation} from 'sanity'

import type {ReviewDecision} from '../../../policy/review/index.ts'
import {API_VERSION, useGuardPolicy} from '../../publish-guard/index.ts'
import {REVIEW_NAMESPACE} from '../i18n/reviewNamespace.ts'
import {readLivePages} from './readLivePages.ts'
import {signWithdrawals} from './signWithdrawals.ts'
import {storeDecisions} from './storeDecisions.ts'
import {takeDown} from './takeDown.ts'
import {useDecidingRole} from '../review/useDecidingRole.ts'

/**
 * How far a withdrawal is. `unsigned`: nothing is certain to be stored. `live`: the ledger says that
 * the pages are withdrawn, but they are still there for readers. `done`: so many are not any more.
 */
export type Withdrawal =
  | {readonly status: 'idle' | 'sending'}
  | {readonly status: 'unsigned' | 'live'; readonly message: string}
  | {readonly status: 'done'; readonly titles: readonly string[]}

/** The first line of a message: a server says the same once more for each document. */
function messageOf(error: unknown): string {
  const [first = ''] = (error instanceof Error ? error.message : String(error)).split('\n')
  return first.replace(/:$/, '.')
}

/**
 * Withdraws pages for a reason: first a decision for each is stored, which keeps it from being
 * published anew, then all are taken down together. Called again after a failure, it goes on where it
 * stood.
 */
export function useWithdrawal(
  ids: readonly string[],
): readonly [Withdrawal, (reason: string) => void] {
  const {t} = useTranslation(REVIEW_NAMESPACE)
  const {push} = useToast()
  const client = useClient({apiVersion: API_VERSION})
  const user = useCurrentUser()
  const role = useDecidingRole()
  const {review} = useGuardPolicy().options
  const signed = useRef<readonly ReviewDecision[]>(undefined)
  const [withdrawal, setWithdrawal] = useState<Withdrawal>({status: 'idle'})

  const sign = useCallback(
    async (reason: string) => {
      if (user === null || role === undefined || review === false) {
        throw new Error(t('obstacle.role'))
      }
      const decisions = signWithdrawals(await readLivePages(client, ids, review), {
        signer: {id: user.id, name: user.name, role: role.name},
        reason,
        meaning: t('signature.meaning.withdrawn'),
        statementFor: (title) => t('signature.statement.withdrawn', {title}),
        decidedAt: new Date().toISOString(),
      })
      signed.current = decisions
      return decisions
    },
    [client, ids, review, role, t, user],
  )

  const run = useCallback(
    async (reason: string) => {
      let isStored = false
      try {
        const decisions = signed.current ?? (await sign(reason))
        await storeDecisions(client, decisions)
        isStored = true
        await takeDown(
          client,
          decisions.map(({subject}) => subject),
        )
        const titles = decisions.map(({subjectTitle}) => subjectTitle)
        setWithdrawal({status: 'done', titles})
        // The dialog of an action goes when the Studio turns from the page to its draft.
        push({status: 'success', title: t('withdrawal.done', {count: titles.length})})
      } catch (error) {
        setWithdrawal({status: isStored ? 'live' : 'unsigned', message: messageOf(error)})
      }
    },
    [client, push, sign, t],
  )

  const withdraw = useCallback(
    (reason: string) => {
      setWithdrawal({status: 'sending'})
      void run(reason)
    },
    [run],
  )
  return [withdrawal, withdraw]
}
