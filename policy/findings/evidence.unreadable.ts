import {defineFinding, type Occurrence} from '../FindingRule.ts'
import type {EvidenceTypes} from '../PolicyOptions.ts'
import type {Reading} from '../reading/Reading.ts'
import type {ResolvedLink} from '../reading/resolveLink.ts'

type Role = keyof EvidenceTypes

function occurrencesOf(links: readonly ResolvedLink[], role: Role): Occurrence[] {
  return links.flatMap(({id, path, target, title}) => {
    const {state} = target
    if (state === 'published') return []
    // The disclaimer.* codes say it in their own words when a disclaimer is missing or a draft.
    if (role === 'disclaimer' && (state === 'missing' || state === 'draftOnly')) return []
    return [{path, details: {variant: state, id, title, role}}]
  })
}

function unnamedTreatment({guardedType, options, treatments}: Reading): Occurrence[] {
  if (guardedType.when !== 'always' || treatments.length > 0) return []
  return [{path: [options.fields.treatments], details: {variant: 'noTreatment'}}]
}

export const evidenceUnreadable = defineFinding({
  code: 'evidence.unreadable',
  level: 'error',
  find: (reading) => [
    ...(reading.today === undefined ? [{path: [], details: {variant: 'noTime'}}] : []),
    ...unnamedTreatment(reading),
    ...occurrencesOf(reading.disclaimers, 'disclaimer'),
    ...occurrencesOf(reading.treatments, 'treatment'),
    ...occurrencesOf(reading.tables, 'comparisonTable'),
    ...occurrencesOf(reading.mechanisms, 'mechanism'),
    ...reading.claims.flatMap(({sources}) => occurrencesOf(sources, 'source')),
  ],
})
