import {createDecision, type ReviewDecision, type Signer} from '../../../policy/review/index.ts'
import {titleOf} from '../../../policy/index.ts'
import type {LivePage} from './readLivePages.ts'

/** What the reviewer has said and signed. `statementFor`: the sentence that is signed of one page. */
export type SignedWithdrawal = {
  readonly signer: Signer
  readonly reason: string
  readonly meaning: string
  readonly statementFor: (title: string) => string
  /** ISO 8601, in UTC. */
  readonly decidedAt: string
}

/** Makes the decision by which each page is withdrawn, ready to be stored. */
export function signWithdrawals(
  pages: readonly LivePage[],
  {decidedAt, meaning, reason, signer, statementFor}: SignedWithdrawal,
): ReviewDecision[] {
  return pages.map(({content, contributors, previousHash}) =>
    createDecision(content, {
      decision: 'withdrawn',
      signer,
      meaning,
      statement: statementFor(titleOf(content.subject.content, content.subject.id)),
      decidedAt,
      comment: reason.trim(),
      contributors,
      ...(previousHash === undefined ? {} : {previousHash}),
    }),
  )
}
