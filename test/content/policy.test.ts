import {describe, expect, test} from 'vitest'

import {
  evaluate,
  evidenceIdsOf,
  isGuarded,
  isPublishable,
  type Evidence,
} from '../../policy/index.ts'
import {
  contentDocuments,
  documentsOfType,
  documentWithId,
  isDraft,
} from './reading/contentDocuments.ts'

const NOW = '2026-11-23T12:00:00Z'

const evidence: Evidence = Object.fromEntries(
  contentDocuments
    .filter((document) => !isDraft(document))
    .map(({id, fields}) => [id, {state: 'published', document: fields}]),
)

const guarded = contentDocuments.filter(({fields}) => isGuarded(fields))
const codesOf = (page: unknown, at: string): readonly string[] =>
  evaluate(page, evidence, at).map(({code}) => code)

const draft = documentsOfType('treatmentPage').find(isDraft)
const telemedicine = documentWithId('disclaimer-telemedicine-prescribing-2026')

describe('the rule', () => {
  test('holds the article and both treatment pages', () => {
    expect(guarded.map(({type}) => type).toSorted()).toEqual([
      'article',
      'treatmentPage',
      'treatmentPage',
    ])
    expect(guarded.flatMap(({fields}) => evidenceIdsOf(fields)).length).toBeGreaterThan(0)
  })

  test.each(guarded.filter((document) => !isDraft(document)))('lets $id pass', ({fields}) => {
    expect(evaluate(fields, evidence, NOW)).toEqual([])
  })

  test('blocks the draft for want of a disclaimer', () => {
    const findings = evaluate(draft?.fields, evidence, NOW)
    expect(findings.map(({code}) => code)).toContain('disclaimer.missing')
    expect(isPublishable(findings)).toBe(false)
  })

  test.each(['disclaimer-educational-only', 'disclaimer-consult-provider'])(
    'lets the draft pass as soon as %s is linked',
    (id) => {
      const link = {_key: id, _type: 'reference', _ref: id}
      expect(codesOf({...draft?.fields, disclaimers: [link]}, NOW)).toEqual([])
    },
  )
})

describe('the notice on prescribing by video', () => {
  const page = documentWithId('treatment-page-compounded-ketamine-odt').fields

  test('is in force, and ends within forty days', () => {
    expect(telemedicine.fields['effectiveUntil']).toBe('2026-12-31')
    expect(codesOf(page, '2026-12-31T23:59:59Z')).toEqual([])
  })

  test('blocks its page when it has ended', () => {
    expect(codesOf(page, '2027-01-01T00:00:00Z')).toEqual(['disclaimer.expired'])
  })
})

describe('dates', () => {
  const PAST_FIELDS = [
    'lastMedicallyReviewed',
    'accessedOn',
    'asOf',
    'lastChecked',
    'effectiveFrom',
  ]
  const dates = contentDocuments.flatMap(({id, fields}) =>
    [...JSON.stringify(fields).matchAll(/"(\w+)":"(\d{4}-\d{2}-\d{2})"/g)].map((match) => ({
      id,
      field: match[1] ?? '',
      date: match[2] ?? '',
    })),
  )

  test('what was done lies behind, what is due lies ahead', () => {
    const wrong = dates.filter(({field, date}) =>
      PAST_FIELDS.includes(field) ? date > '2026-11-23' : date <= '2026-11-23',
    )
    expect(wrong).toEqual([])
    expect(dates.length).toBeGreaterThan(50)
  })
})
