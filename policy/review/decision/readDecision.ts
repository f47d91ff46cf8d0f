import {ownText} from '../../reading/ownText.ts'
import {ownTexts} from '../../reading/ownTexts.ts'
import {ownValue} from '../../reading/ownValue.ts'
import {ownWord} from '../../reading/ownWord.ts'
import {instantOf} from '../../reading/instantOf.ts'
import {isRecord} from '../../reading/isRecord.ts'
import {REVIEW_OUTCOMES, type ReviewOutcome} from '../../vocabulary/reviewOutcome.ts'
import {contentHashOf} from '../pin/contentHashOf.ts'
import {decisionIdOf} from './decisionId.ts'
import type {Seal, Signer} from './ReviewDecision.ts'
import {hashOfSeals, sealsOf} from './sealsOf.ts'

/** What of a decision decides. `at` is when it was taken, in milliseconds since 1970. */
export type DecisionFields = {
  readonly previousHash: string | undefined
  readonly subject: string
  readonly subjectType: string
  readonly decision: ReviewOutcome
  readonly contentHash: string
  /** By bare id, the hash that stands for the content of a document that was decided upon. */
  readonly documents: ReadonlyMap<string, string>
  readonly isEditorial: boolean
  readonly signer: Signer
  readonly at: number
  readonly comment: string | undefined
  readonly request: string | undefined
  /** Who had edited the subject, as the decision itself says. */
  readonly contributors: readonly string[]
}

/** A decision that is as it was signed. */
export type ReadDecision = DecisionFields & {readonly hash: string}

function signerOf(value: unknown): Signer | undefined {
  const id = ownWord(value, 'id')
  const name = ownWord(value, 'name')
  const role = ownWord(value, 'role')
  return id === undefined || name === undefined || role === undefined ? undefined : {id, name, role}
}

function documentsOf(value: unknown): Map<string, string> {
  const documents = new Map<string, string>()
  for (const pinned of Array.isArray(value) ? value : []) {
    const id = ownWord(pinned, 'id')
    const hash = ownWord(pinned, 'hash')
    if (id !== undefined && hash !== undefined) documents.set(id, hash)
  }
  return documents
}

/** Reads what decides in a stored decision, without looking whether it is as it was signed. */
export function fieldsOfDecision(value: Record<string, unknown>): DecisionFields | undefined {
  const subject = ownWord(value, 'subject')
  const subjectType = ownWord(value, 'subjectType')
  const contentHash = ownWord(value, 'contentHash')
  const decision = REVIEW_OUTCOMES.find((outcome) => outcome === value['decision'])
  const signer = signerOf(value['signer'])
  const at = instantOf(value['decidedAt'])
  if (subject === undefined || subjectType === undefined || contentHash === undefined) {
    return undefined
  }
  if (decision === undefined || signer === undefined || at === undefined) return undefined
  return {
    previousHash: ownWord(value, 'previousHash'),
    subject,
    subjectType,
    decision,
    contentHash,
    documents: documentsOf(value['documents']),
    isEditorial: value['changeClass'] === 'editorial',
    signer,
    at,
    comment: ownText(value, 'comment'),
    request: ownWord(value, 'request'),
    contributors: ownTexts(value, 'contributors'),
  }
}

/** A snapshot is long, and decides nothing: where it was not loaded, its seal stands for it. */
function withStoredSeal(value: Record<string, unknown>, seals: readonly Seal[]): Seal[] {
  const stored = ownValue(value, 'seals')
  if (!isAbsent(value['snapshot']) || !Array.isArray(stored)) return [...seals]
  const hash = ownWord(
    stored.find((seal: unknown) => ownValue(seal, '_key') === 'snapshot'),
    'hash',
  )
  const others = seals.filter(({_key}) => _key !== 'snapshot')
  const all = hash === undefined ? others : [...others, {_key: 'snapshot', hash}]
  return all.toSorted((one, other) => (one._key < other._key ? -1 : 1))
}

function isAbsent(value: unknown): boolean {
  return value === undefined || value === null
}

function read(value: Record<string, unknown>): ReadDecision | undefined {
  if (ownValue(value, '_type') !== 'reviewDecision') return undefined
  const fields = fieldsOfDecision(value)
  if (fields === undefined) return undefined
  const hash = hashOfSeals(withStoredSeal(value, sealsOf(value)))
  const isIntact = value['hash'] === hash && value['_id'] === decisionIdOf(hash)
  const isCoherent = fields.contentHash === contentHashOf(fields.subject, fields.documents)
  return isIntact && isCoherent ? {hash, ...fields} : undefined
}

const known = new WeakMap<object, ReadDecision | undefined>()

/**
 * Reads a stored decision. Undefined for what is none, or is not as it was signed: its own hash must
 * hold, its `_id` must be made of it, and its content hash must be that of the documents that it names. The snapshot may have been left out.
 */
export function readDecision(value: unknown): ReadDecision | undefined {
  if (!isRecord(value)) return undefined
  if (!known.has(value)) known.set(value, read(value))
  return known.get(value)
}
