import {ownWord} from '../../reading/ownWord.ts'
import {titleOf} from '../../reading/titleOf.ts'
import type {Pin, Subject} from '../pin/pinContent.ts'
import {decisionIdOf} from './decisionId.ts'
import type {ReviewDecision, SignedDecision} from './ReviewDecision.ts'
import {hashOfSeals, sealsOf} from './sealsOf.ts'
import {snapshotOf} from './snapshotOf.ts'

/** What is decided upon: the document, everything that it shows, and their pin. */
export type DecidedContent = {
  readonly subject: Subject
  readonly shown: ReadonlyMap<string, unknown>
  readonly pin: Pin
}

/** What the person who decides adds. `previousHash`: the hash of the decision that stands before. */
export type GivenDecision = Pick<
  SignedDecision,
  | 'decision'
  | 'changeClass'
  | 'signer'
  | 'meaning'
  | 'statement'
  | 'decidedAt'
  | 'comment'
  | 'fields'
  | 'contributors'
  | 'request'
  | 'previousHash'
>

/** Makes the document of a decision, ready to be stored with `create`, and never to be changed. */
export function createDecision(content: DecidedContent, given: GivenDecision): ReviewDecision {
  const {pin, shown, subject} = content
  const signed: SignedDecision = {
    ...given,
    _type: 'reviewDecision',
    subject: subject.id,
    subjectType: ownWord(subject.content, '_type') ?? '',
    subjectTitle: titleOf(subject.content, subject.id),
    contentHash: pin.contentHash,
    documents: pin.documents,
    snapshot: snapshotOf({document: subject.content, shown}),
  }
  const seals = sealsOf(signed)
  const hash = hashOfSeals(seals)
  return {...signed, _id: decisionIdOf(hash), seals, hash}
}
