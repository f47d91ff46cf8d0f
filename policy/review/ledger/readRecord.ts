import {isRecord} from '../../reading/isRecord.ts'
import {ownValue} from '../../reading/ownValue.ts'
import {ownWord} from '../../reading/ownWord.ts'
import {decisionIdOf, hashOfDecisionId} from '../decision/decisionId.ts'
import {fieldsOfDecision, type DecisionFields} from '../decision/readDecision.ts'
import type {Seal} from '../decision/ReviewDecision.ts'
import {canonicalText} from '../hash/canonicalText.ts'
import {hashOfSeals, sealsOf} from '../decision/sealsOf.ts'

/** A stored record of the ledger, and what can be told about what was signed. */
export type LedgerRecord = {
  readonly id: string
  readonly value: Record<string, unknown>
  /** The hash under which it was signed, as far as its id, its hash and its content agree. */
  readonly identity: string
  /** The hash of what it holds now. */
  readonly computed: string
  readonly isIntact: boolean
  /** The fields that are known not to be as they were signed. */
  readonly altered: readonly string[]
  /** Whether `altered` is all of them. */
  readonly isTold: boolean
  /** What it decides, if it is complete. */
  readonly fields: DecisionFields | undefined
}

function sealsIn(value: unknown): Seal[] {
  const seals = Array.isArray(value) ? value : []
  return seals.flatMap((seal: unknown) => {
    const name = ownWord(seal, '_key')
    const hash = ownWord(seal, 'hash')
    return name === undefined || hash === undefined ? [] : [{_key: name, hash}]
  })
}

function identityOf(value: Record<string, unknown>, computed: string): string {
  const inId = hashOfDecisionId(ownWord(value, '_id') ?? '')
  const inField = ownWord(value, 'hash')
  if (computed === inId || computed === inField) return computed
  return inId ?? inField ?? computed
}

function differing(stored: readonly Seal[], found: readonly Seal[]): string[] {
  const before = new Map(stored.map(({_key, hash}) => [_key, hash]))
  const after = new Map(found.map(({_key, hash}) => [_key, hash]))
  const names = new Set([...before.keys(), ...after.keys()])
  return [...names].filter((name) => before.get(name) !== after.get(name)).toSorted()
}

type Alteration = {readonly altered: readonly string[]; readonly isTold: boolean}

function alterationOf(value: Record<string, unknown>, identity: string): Alteration {
  const stored = sealsIn(value['seals'])
  const found = sealsOf(value)
  const areSealsWhole = hashOfSeals(stored) === identity
  const isContentWhole = hashOfSeals(found) === identity
  const areSealsTouched = canonicalText(value['seals']) !== canonicalText(found)
  const altered = [
    ...(ownWord(value, '_id') === decisionIdOf(identity) ? [] : ['_id']),
    ...(value['hash'] === identity ? [] : ['hash']),
    ...(isContentWhole && areSealsTouched ? ['seals'] : []),
    ...(areSealsWhole ? differing(stored, found) : []),
  ]
  return {altered, isTold: areSealsWhole || isContentWhole}
}

/** Reads a stored record of the ledger, however it was tampered with. Undefined for other documents. */
export function readRecord(value: unknown): LedgerRecord | undefined {
  const id = ownWord(value, '_id')
  if (!isRecord(value) || id === undefined) return undefined
  const isNamed = hashOfDecisionId(id) !== undefined
  if (ownValue(value, '_type') !== 'reviewDecision' && !isNamed) return undefined
  const computed = hashOfSeals(sealsOf(value))
  const identity = identityOf(value, computed)
  const {altered, isTold} = alterationOf(value, identity)
  const isIntact = altered.length === 0 && computed === identity
  const fields = fieldsOfDecision(value)
  return {id, value, identity, computed, isIntact, altered, isTold, fields}
}

/** Whether a field of a record is known to be as it was signed. */
export function isAsSigned({altered, isTold}: LedgerRecord, field: string): boolean {
  return isTold && !altered.includes(field)
}
