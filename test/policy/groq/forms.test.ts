import * as fc from 'fast-check'
import {evaluateSync, parse} from 'groq-js'
import {describe, expect, test} from 'vitest'

import {
  auditQuery,
  createGroqForms,
  dateOfMoment,
  DEFAULT_POLICY_OPTIONS,
  deliveryFilter,
  type Evidence,
  isGuarded,
  roleFilter,
} from '../../../policy/index.ts'
import {findingsIn} from '../arbitrary/judge.ts'
import {PAGES_PER_WORLD, TIMEOUT, WORLDS} from '../arbitrary/runs.ts'
import {worlds} from '../arbitrary/world.ts'
import {
  cleanEvidence,
  disclaimer,
  page,
  reference,
  source,
  TODAY,
  treatment,
} from '../fixtures/cleanCase.ts'

const dataset = [disclaimer(), treatment(), source()]

function passes(filter: string, document: object, params: {[name: string]: unknown} = {}): boolean {
  const all = [...dataset, {...JSON.parse(JSON.stringify(document)), _id: 'p1'}]
  const query = parse(`count(*[_id == $id && ${filter}])`)
  return evaluateSync(query, {dataset: all, params: {id: 'p1', ...params}}).data === 1
}

const published = page({_id: 'p1'})
const today = dateOfMoment(TODAY)

describe('the delivery filter', () => {
  test('lets a clean page through on its day', () => {
    expect(passes(deliveryFilter, published, {today})).toBe(true)
    expect(passes(deliveryFilter, published, {today: '2025-12-31'})).toBe(false)
  })

  test('lets no guarded page through without a day, and what is not guarded on any', () => {
    for (const day of [undefined, null, '', 'tomorrow', '2026-02-30', 20260615]) {
      expect(passes(deliveryFilter, published, {today: day})).toBe(false)
      expect(passes(deliveryFilter, {_id: 'p1', _type: 'person'}, {today: day})).toBe(true)
    }
  })

  test('follows the options', () => {
    const renamed = createGroqForms({
      fields: {...DEFAULT_POLICY_OPTIONS.fields, disclaimers: 'notices'},
      demandedKinds: [{because: 'guardedPage', oneOf: ['educationalOnly', 'emergency']}],
      guardedTypes: [{type: 'leaflet', when: 'always', needsSafety: true}],
    })
    const leaflet = page({
      _id: 'p1',
      _type: 'leaflet',
      disclaimers: undefined,
      notices: [reference('d-education')],
    })
    expect(passes(renamed.deliveryFilter, leaflet, {today})).toBe(true)
    expect(passes(renamed.deliveryFilter, {...leaflet, notices: []}, {today})).toBe(false)
    expect(passes(renamed.deliveryFilter, page({_id: 'p1', disclaimers: []}), {today})).toBe(true)
  })

  test('refuses names that are no fields', () => {
    const fields = {...DEFAULT_POLICY_OPTIONS.fields, treatments: 'a] || true || b['}
    expect(() => createGroqForms({fields})).toThrow(/no name of a field/)
  })

  test('quotes names of types', () => {
    const type = 'a" || true || "'
    const forms = createGroqForms({guardedTypes: [{type, when: 'always', needsSafety: true}]})
    expect(passes(forms.deliveryFilter, page({_id: 'p1', _type: type, disclaimers: []}))).toBe(
      false,
    )
  })
})

test(
  'the guarded filter holds what the rule holds',
  () => {
    const {guardedFilter} = createGroqForms()
    const guarded = parse(`count(*[${guardedFilter}])`)
    fc.assert(
      fc.property(worlds(PAGES_PER_WORLD), ({pages}) => {
        for (const document of pages) {
          const alone = [JSON.parse(JSON.stringify(document))]
          expect(evaluateSync(guarded, {dataset: alone}).data === 1).toBe(isGuarded(document))
        }
      }),
      {numRuns: Math.ceil(WORLDS / 4)},
    )
  },
  TIMEOUT,
)

describe('the role filter', () => {
  test('asks for nothing that filters of roles may not ask for', () => {
    expect(roleFilter).not.toMatch(/->|\*|\$|\^|\[\d|coalesce|::|delta|before|after/)
    expect(
      roleFilter.match(/\w+(?=\()/g)?.every((name) => ['count', 'defined'].includes(name)),
    ).toBe(true)
  })

  test.each([
    ['a page with a disclaimer and a treatment', published, true],
    ['a page without disclaimers', page({disclaimers: []}), false],
    ['a page without the field', page({disclaimers: undefined}), false],
    ['a page with an entry that names nothing', page({disclaimers: [{_type: 'reference'}]}), false],
    ['a page with a weak link', page({disclaimers: [reference('a', {_weak: true})]}), false],
    ['a page with links in no list', page({disclaimers: {0: reference('a')}}), false],
    ['a treatment page without treatments', page({treatments: []}), false],
    ['an article without treatments', {_type: 'article'}, true],
    ['an article with treatments', page({_type: 'article'}), true],
    ['an article with treatments only', page({_type: 'article', disclaimers: []}), false],
    ['a person', {_type: 'person'}, true],
  ])('%s', (_, document, expected) => {
    expect(passes(roleFilter, document)).toBe(expected)
  })

  const role = parse(`count(*[${roleFilter}])`)
  const LOCAL: readonly string[] = ['disclaimer.missing', 'disclaimer.weak']

  function localCodes(document: unknown, evidence: Evidence): string[] {
    return findingsIn(document, evidence)
      .filter(({code, details}) => LOCAL.includes(code) || details['variant'] === 'noTreatment')
      .map(({code}) => code)
  }

  test(
    'refuses what the page alone shows, and nothing else that has lists where lists belong',
    () => {
      fc.assert(
        fc.property(worlds(PAGES_PER_WORLD), ({pages, evidence}) => {
          for (const document of pages) {
            const alone = [JSON.parse(JSON.stringify(document))]
            const allowed = evaluateSync(role, {dataset: alone}).data === 1
            const found = localCodes(document, evidence)
            const hasLists = Array.isArray(document['treatments'] ?? [])
            expect(allowed).toBe(found.length === 0 && (hasLists || allowed))
          }
        }),
        {numRuns: Math.ceil(WORLDS / 4)},
      )
    },
    TIMEOUT,
  )
})

test('the audit query lists blocked pages that are live, and neither drafts nor release versions', () => {
  const bare = page({disclaimers: []})
  const pages = ['p1', 'drafts.p2', 'versions.summer.p3'].map((id) => ({...bare, _id: id}))
  const rows = parse(`${auditQuery}._id`)
  const all = [...dataset, {...published, _id: 'clean'}, ...pages]
  expect(evaluateSync(rows, {dataset: all, params: {today}}).data).toEqual(['p1'])
})

test('the clean case is clean for the rule as well', () => {
  expect(findingsIn(published, cleanEvidence())).toEqual([])
})
