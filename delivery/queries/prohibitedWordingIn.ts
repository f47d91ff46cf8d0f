import {vercelStegaClean} from '@vercel/stega'

import {evaluate, type EvidenceState, type Finding, type Policy} from '../../policy/index.ts'
import type {PageResult} from './fragments/page.ts'

/** An address, and names that the page took from other documents. */
const NOT_ITS_WORDS = new Set(['slug', 'author', 'medicalReviewer', 'conditions'])

/**
 * The prohibited words that a page shows, by the same rule as the guard's: the one part of it that
 * GROQ cannot express, and so no query either.
 */
export function prohibitedWordingIn(
  page: PageResult,
  policy: Pick<Policy, 'evaluate'> = {evaluate},
): Finding[] {
  const evidence = new Map<string, EvidenceState>()
  const fields = withReferences(ownWordsOf(vercelStegaClean(page)), evidence)
  return policy
    .evaluate(fields, Object.fromEntries(evidence), new Date())
    .filter(({code, level}) => code === 'wording.prohibited' && level === 'error')
}

function ownWordsOf(page: PageResult): Record<string, unknown> {
  return Object.fromEntries(Object.entries(page).filter(([name]) => !NOT_ITS_WORDS.has(name)))
}

/** The fields of a document as they are stored: documents that a query has put in them stand outside. */
function withReferences(
  fields: Readonly<Record<string, unknown>>,
  evidence: Map<string, EvidenceState>,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [name, stored(value, evidence)]),
  )
}

function stored(value: unknown, evidence: Map<string, EvidenceState>): unknown {
  if (Array.isArray(value)) return value.map((item) => stored(item, evidence))
  if (typeof value !== 'object' || value === null) return value
  const fields = withReferences({...value}, evidence)
  const {_id} = fields
  if (typeof _id !== 'string') return fields
  evidence.set(_id, {state: 'published', document: fields})
  return {_type: 'reference', _ref: _id}
}
