import * as fc from 'fast-check'
import {expect, test} from 'vitest'

import {
  type Evidence,
  type EvidenceState,
  evaluate,
  evidenceIdsOf,
  isPublishable,
} from '../../policy/index.ts'
import {claim, disclaimer, reference, TODAY, treatment} from './fixtures/cleanCase.ts'

/** Cases per property; the environment variable PROPERTY_RUNS asks for another number. */
const RUNS = Number(process.env['PROPERTY_RUNS'] ?? 4000)
const TIMEOUT = 30_000 + RUNS * 5
const IDS = ['a', 'b', 'c', 't', 'u', 'k', 'drafts.a', 'toString']

const id = fc.constantFrom(...IDS)
const day = fc.constantFrom(
  '2026-06-14',
  '2026-06-15',
  '2026-06-16',
  '2026-02-30',
  'soon',
  null,
  undefined,
  7,
)
type Link = {_type: string; _ref: string; _key?: string; _weak?: unknown}

const links: fc.Arbitrary<Link[]> = fc.array(
  fc.record(
    {
      _type: fc.constantFrom('reference', 'crossDatasetReference'),
      _key: fc.string(),
      _ref: id,
      _weak: fc.constantFrom(true, false, 'yes', null),
    },
    {requiredKeys: ['_type', '_ref']},
  ),
  {maxLength: 4},
)
const codesList: fc.Arbitrary<string[]> = fc.subarray(['US', 'GB', 'CA'])
const language = fc.constantFrom('en', 'en', 'en', 'de', undefined)
const kind = fc.constantFrom(
  'educationalOnly',
  'consultProvider',
  'regulatoryStatus',
  'safety',
  'comparative',
)

/** Content that is a disclaimer, a treatment or a table with any values, or no such thing at all. */
const content = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .record({
        kind,
        language,
        effectiveFrom: day,
        effectiveUntil: day,
        treatments: links,
        jurisdictions: codesList,
      })
      .map(({treatments, jurisdictions, ...fields}) =>
        disclaimer({...fields, appliesTo: {treatments, jurisdictions}}),
      ),
  },
  {
    weight: 4,
    arbitrary: fc
      .constantFrom('educationalOnly', 'consultProvider')
      .map((kind) => disclaimer({kind})),
  },
  {weight: 2, arbitrary: fc.record({compounded: fc.boolean()}).map((fields) => treatment(fields))},
  {
    weight: 2,
    arbitrary: fc.boolean().map((headToHead) => ({_type: 'comparisonTable', headToHead})),
  },
  {weight: 1, arbitrary: fc.jsonValue()},
)
const state: fc.Arbitrary<EvidenceState> = fc.oneof(
  {weight: 6, arbitrary: content.map((document) => ({state: 'published' as const, document}))},
  {weight: 1, arbitrary: content.map((document) => ({state: 'draftOnly' as const, document}))},
  {weight: 1, arbitrary: fc.constantFrom<EvidenceState>({state: 'missing'}, {state: 'unreadable'})},
)
const evidence: fc.Arbitrary<Evidence> = fc.dictionary(id, state, {maxKeys: IDS.length})
const pageOf = fc.record({
  _type: fc.constantFrom('treatmentPage', 'article'),
  disclaimers: fc.oneof(
    {weight: 4, arbitrary: fc.constant<Link[]>([reference('a')])},
    {weight: 1, arbitrary: links},
  ),
  treatments: fc.oneof(
    {weight: 4, arbitrary: fc.constant<Link[]>([reference('t')])},
    {weight: 1, arbitrary: links},
  ),
  jurisdictions: fc.oneof(
    {weight: 4, arbitrary: fc.constant<string[]>(['US'])},
    {weight: 1, arbitrary: codesList},
  ),
  language,
  body: fc.constantFrom(
    [],
    [claim()],
    [claim({sources: []})],
    [{_type: 'comparisonTableEmbed', comparisonTable: reference('k')}],
  ),
  safety: fc.constantFrom(undefined, {risks: [{name: 'Sedation'}]}),
})
type Page = typeof pageOf extends fc.Arbitrary<infer T> ? T : never

/** Evidence that lets many pages pass, so that properties of passing pages are put to the test. */
const kindlyEvidence: fc.Arbitrary<Evidence> = fc
  .tuple(evidence, fc.boolean())
  .map(([known, kindly]) =>
    kindly
      ? {
          ...known,
          a: {state: 'published', document: disclaimer()},
          t: {state: 'published', document: treatment()},
        }
      : known,
  )

/** What the rule promises of a page that passes, worked out anew and without its code. */
function hasSoundDisclaimer(page: Page, known: Evidence): boolean {
  return page.disclaimers.some((link) => {
    const entry = Object.hasOwn(known, link['_ref']) ? known[link['_ref']] : undefined
    if (entry?.state !== 'published') return false
    const found = JSON.parse(JSON.stringify(entry.document))
    const scope = found?.appliesTo
    const treatments: {_ref: string}[] = scope?.treatments ?? []
    return (
      found?.['_type'] === 'disclaimer' &&
      typeof found.effectiveFrom === 'string' &&
      found.effectiveFrom <= '2026-06-15' &&
      (found.effectiveUntil ?? '9999-12-31') >= '2026-06-15' &&
      found.language === page.language &&
      page.jurisdictions.some((code) => scope.jurisdictions.includes(code)) &&
      (treatments.length === 0 ||
        treatments.some((named) => page.treatments.some((own) => own['_ref'] === named['_ref'])))
    )
  })
}

test(
  'whatever JSON it gets, it answers with findings',
  () => {
    const anyPage = fc.oneof(
      fc.jsonValue({maxDepth: 6}),
      fc
        .tuple(
          pageOf,
          fc.dictionary(
            fc.constantFrom(
              'disclaimers',
              'treatments',
              'body',
              'safety',
              'language',
              'jurisdictions',
              '__proto__',
            ),
            fc.jsonValue(),
          ),
        )
        .map(([page, mess]) => ({...page, ...mess})),
    )
    const anyEvidence = fc.oneof(evidence, fc.dictionary(id, fc.jsonValue()), fc.jsonValue())
    const anyMoment = fc.oneof(
      fc.constant(TODAY),
      fc.string(),
      fc.date({noInvalidDate: false}),
      fc.jsonValue(),
    )
    fc.assert(
      fc.property(anyPage, anyEvidence, anyMoment, (page, known, at) => {
        // Reflect passes on values whose types the signature would refuse, as unchecked callers do.
        const findings: unknown = Reflect.apply(evaluate, undefined, [page, known, at])
        expect(Array.isArray(findings)).toBe(true)
        expect(Array.isArray(evidenceIdsOf(page))).toBe(true)
      }),
      {numRuns: RUNS},
    )
  },
  TIMEOUT,
)

test(
  'no depth and no width of a page is too much',
  () => {
    const deep = JSON.parse(`${'{"a":['.repeat(50_000)}1${']}'.repeat(50_000)}`)
    const wide = Array.from({length: 300_000}, () => ({_type: 'x'}))
    const texts = Array.from({length: 300_000}, () => 'x')
    const claims = Array.from({length: 30_000}, (_, index) => ({
      _key: `m${index}`,
      _type: 'claim',
      type: 'safety',
    }))
    const marked = claims.map(({_key}) => ({_type: 'span', text: 'A cure', marks: [_key]}))
    const block = {_type: 'block', markDefs: claims, children: marked}
    const page = {_type: 'treatmentPage', body: [deep, wide, texts, block]}
    expect(evaluate(page, {}, TODAY).map(({code}) => code)).toContain('disclaimer.missing')
  },
  TIMEOUT,
)

test(
  'no guarded page passes without a linked, published, in-date, in-scope disclaimer',
  () => {
    let passed = 0
    fc.assert(
      fc.property(pageOf, kindlyEvidence, (page, known) => {
        if (evidenceIdsOf(page).length === 0 && page['_type'] === 'article') return
        if (!isPublishable(evaluate(page, known, TODAY))) return
        const isGuarded =
          page['_type'] === 'treatmentPage' ||
          page.treatments.some(({_type}) => _type === 'reference')
        if (!isGuarded) return
        passed += 1
        expect(hasSoundDisclaimer(page, known)).toBe(true)
        expect(page.disclaimers.some(({_type}) => _type === 'reference')).toBe(true)
      }),
      {numRuns: RUNS},
    )
    expect(passed).toBeGreaterThan(RUNS / 50)
  },
  TIMEOUT,
)

test(
  'evidence of a violation never turns a blocked page into one that may be published',
  () => {
    const worse: fc.Arbitrary<EvidenceState> = fc.constantFrom<EvidenceState>(
      {state: 'missing'},
      {state: 'draftOnly'},
      {state: 'unreadable'},
      {state: 'published', document: disclaimer({effectiveUntil: '2026-06-14'})},
      {state: 'published', document: disclaimer({effectiveFrom: '2026-06-16'})},
      {state: 'published', document: disclaimer({appliesTo: {jurisdictions: []}})},
    )
    fc.assert(
      fc.property(
        pageOf,
        kindlyEvidence,
        fc.tuple(id, worse),
        (page, known, [where, violation]) => {
          const before = isPublishable(evaluate(page, known, TODAY))
          const after = isPublishable(evaluate(page, {...known, [where]: violation}, TODAY))
          expect(after && !before).toBe(false)
        },
      ),
      {numRuns: RUNS},
    )
  },
  TIMEOUT,
)

test(
  'a link to one more bad disclaimer never turns a blocked page into one that may be published',
  () => {
    fc.assert(
      fc.property(pageOf, kindlyEvidence, (page, known) => {
        const bad = {
          ...known,
          bad: {
            state: 'published' as const,
            document: disclaimer({kind: 'safety', effectiveUntil: '2020-01-01'}),
          },
        }
        const linked = {...page, disclaimers: [...page.disclaimers, reference('bad')]}
        if (
          page['_type'] === 'article' &&
          page.treatments.every(({_type}) => _type !== 'reference')
        )
          return
        expect(isPublishable(evaluate(linked, bad, TODAY))).toBe(false)
      }),
      {numRuns: RUNS},
    )
  },
  TIMEOUT,
)
