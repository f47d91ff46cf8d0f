import type {PolicyOptions} from '../PolicyOptions.ts'
import {SHOWN_FIELDS, type ShownRole, shownTerms} from '../reading/shownTerms.ts'
import type {StoredDocument} from './StoredDocument.ts'

/** Every field of a document in evidence that the rule reads, beside what readers see of it. */
export const EVIDENCE_FIELDS: readonly string[] = [
  '_id',
  '_system',
  '_type',
  'appliesTo',
  'caption',
  'compounded',
  'controlledSchedule',
  'design',
  'effectiveFrom',
  'effectiveUntil',
  'headToHead',
  'kind',
  'language',
  'model',
  'name',
  'prescriptionOnly',
  'regulatoryStatus',
  'rems',
  'retracted',
  'route',
  'title',
]

function roleOf(document: StoredDocument, {evidenceTypes}: PolicyOptions): ShownRole | undefined {
  switch (document['_type']) {
    case evidenceTypes.disclaimer:
      return 'disclaimers'
    case evidenceTypes.treatment:
      return 'treatments'
    case evidenceTypes.comparisonTable:
      return 'tables'
    case evidenceTypes.mechanism:
      return 'mechanisms'
    default:
      return undefined
  }
}

/**
 * As little of a document as the rule needs to find the same in every page that names it: texts are
 * kept only where they say a term of the lexicon. Where compliance review is on, all of it counts.
 */
export function condense(document: StoredDocument, options: PolicyOptions): StoredDocument {
  if (options.review !== false) return document
  const role = roleOf(document, options)
  const says = role !== undefined && shownTerms(document, role, options).length > 0
  const fields = says ? new Set([...EVIDENCE_FIELDS, ...SHOWN_FIELDS[role]]) : EVIDENCE_FIELDS
  const condensed: {[field: string]: unknown} = {}
  for (const name of fields) {
    if (Object.hasOwn(document, name)) condensed[name] = document[name]
  }
  return {...condensed, _id: document._id}
}
