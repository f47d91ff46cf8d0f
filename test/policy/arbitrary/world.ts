import * as fc from 'fast-check'

import type {Evidence, EvidenceState} from '../../../policy/index.ts'

type Fields = {readonly [field: string]: unknown}

/** Pages and everything that is known about what they name. */
export type World = {readonly pages: readonly Fields[]; readonly evidence: Evidence}

/** The day on which worlds are judged. */
export const WORLD_DAY = '2026-06-15'

const WEIGHT_OF_SOUND = 40

/** Mostly the sound value, at times another, at times something that no schema would let through. */
export function mostly(sound: unknown, ...others: readonly unknown[]): fc.Arbitrary<unknown> {
  return fc.oneof(
    {weight: WEIGHT_OF_SOUND, arbitrary: fc.constant<unknown>(sound)},
    {weight: 2, arbitrary: fc.constantFrom<unknown>(...others, undefined)},
    {
      weight: 1,
      arbitrary: fc.constantFrom<unknown>(null, '', ' ', 7, true, false, [], {}, [null], 'soon'),
    },
  )
}

const IDS = [
  'd1',
  'd2',
  'd3',
  't1',
  't2',
  'k1',
  'm1',
  's1',
  's2',
  's3',
  'gone',
  'drafts.d1',
  'versions.r.d1',
]

function linkTo(...ids: readonly string[]): fc.Arbitrary<Fields> {
  return fc.record({
    _type: fc.oneof(
      {weight: 20, arbitrary: fc.constantFrom<unknown>('reference', undefined)},
      {weight: 1, arbitrary: fc.constantFrom<unknown>('crossDatasetReference', null)},
    ),
    _key: fc.constantFrom('a', 'b', 'c'),
    _ref: fc.oneof(
      {weight: 30, arbitrary: fc.constantFrom<unknown>(...ids)},
      {weight: 1, arbitrary: fc.constantFrom<unknown>(...IDS, '', 7, null, undefined)},
    ),
    _weak: fc.oneof(
      {weight: 30, arbitrary: fc.constant<unknown>(undefined)},
      {weight: 1, arbitrary: fc.constantFrom<unknown>(true, false, 'yes', null)},
    ),
  })
}

function linksTo(...ids: readonly string[]): fc.Arbitrary<unknown> {
  return fc.oneof(
    {weight: 20, arbitrary: fc.array(linkTo(...ids), {minLength: 1, maxLength: 3})},
    {
      weight: 1,
      arbitrary: fc.constantFrom<unknown>([], undefined, null, 'all', {0: 'x'}, [null, 7]),
    },
  )
}

const jurisdictions = mostly(
  ['US'],
  ['US', 'CA'],
  ['CA'],
  ['GB', 'US'],
  ['IE'],
  ['EU'],
  ['US', 'US'],
  ['US', 7, null, ''],
)
const language = mostly('en', 'de', 'en ')

const disclaimer = fc.record({
  _type: mostly('disclaimer', 'article'),
  kind: mostly('educationalOnly', 'consultProvider', 'regulatoryStatus', 'safety', 'comparative'),
  language,
  appliesTo: fc.oneof(
    {
      weight: 12,
      arbitrary: fc.record({
        jurisdictions,
        treatments: fc.oneof(
          {weight: 6, arbitrary: fc.constantFrom<unknown>([], undefined)},
          {weight: 2, arbitrary: linksTo('t1', 't2')},
        ),
      }),
    },
    {weight: 1, arbitrary: fc.constantFrom<unknown>(undefined, null, 'US', [])},
  ),
  effectiveFrom: mostly(
    '2026-01-01',
    WORLD_DAY,
    '2026-06-16',
    '2026-02-30',
    '2026',
    '2026-06-15T00:00:00Z',
  ),
  effectiveUntil: mostly(undefined, '2026-12-31', WORLD_DAY, '2026-06-14', '2026-13-01', '9999'),
})

const status = fc.record({
  jurisdiction: mostly('US', 'CA', 'GB'),
  status: mostly('approved', 'notApproved', 'investigational'),
})

const treatment = fc.record({
  _type: mostly('treatment', 'disclaimer'),
  route: mostly('oral', 'intranasal', 'intravenous', 'multiple'),
  compounded: mostly(false, true, 'no'),
  regulatoryStatus: fc.oneof(
    {weight: 20, arbitrary: fc.array(status, {minLength: 1, maxLength: 2})},
    {weight: 1, arbitrary: fc.constantFrom<unknown>(undefined, null, 'approved', {})},
  ),
  prescriptionOnly: mostly(undefined, false, false, true, 'no'),
  controlledSchedule: mostly(undefined, 'III', false),
  rems: mostly(undefined, true, false),
})

const source = fc.record({
  _type: mostly('source', 'person'),
  model: mostly('human', 'animal', 'inVitro', 'notApplicable'),
  design: mostly('rct', 'label', 'regulator', 'observational'),
  route: mostly('oral', 'intranasal', 'intravenous', 'multiple'),
  retracted: mostly(undefined, true, false, 'yes'),
})

const table = fc.record({
  _type: mostly('comparisonTable', 'mechanism'),
  headToHead: mostly(true, false),
})
const mechanism = fc.record({_type: mostly('mechanism', 'comparisonTable')})

function stateOf(content: fc.Arbitrary<Fields>): fc.Arbitrary<EvidenceState> {
  return fc.oneof(
    {weight: 16, arbitrary: content.map((document) => ({state: 'published' as const, document}))},
    {weight: 1, arbitrary: content.map((document) => ({state: 'draftOnly' as const, document}))},
    {weight: 1, arbitrary: fc.constant<EvidenceState>({state: 'missing'})},
  )
}

const evidence: fc.Arbitrary<Evidence> = fc.record({
  d1: stateOf(disclaimer),
  d2: stateOf(disclaimer),
  d3: stateOf(disclaimer),
  t1: stateOf(treatment),
  t2: stateOf(treatment),
  k1: stateOf(table),
  m1: stateOf(mechanism),
  s1: stateOf(source),
  s2: stateOf(source),
  s3: stateOf(source),
})

const claim = fc.record({
  _type: mostly('claim', 'link'),
  _key: mostly('m1', 'm2'),
  type: fc.oneof(
    {weight: 9, arbitrary: fc.constantFrom<unknown>('efficacy', 'efficacy', 'safety', 'mechanism')},
    {
      weight: 1,
      arbitrary: fc.constantFrom<unknown>('comparative', 'regulatory', 'wonder', undefined),
    },
  ),
  sources: fc.oneof(
    {weight: 8, arbitrary: linksTo('s1', 's2', 's3')},
    {weight: 1, arbitrary: fc.constant<unknown>([])},
  ),
})

const span = fc.record({
  _type: fc.constant('span'),
  text: mostly('It works.'),
  marks: mostly(['m1'], ['m1', 'm2'], ['strong'], [], 'm1'),
})

const block = fc.record({
  _type: fc.constant('block'),
  _key: fc.constant('b1'),
  markDefs: fc.oneof(
    {weight: 12, arbitrary: fc.array(claim, {minLength: 1, maxLength: 2})},
    {weight: 1, arbitrary: fc.constantFrom<unknown>(undefined, null, 'm1', [null])},
  ),
  children: fc.oneof(
    {weight: 12, arbitrary: fc.array(span, {minLength: 1, maxLength: 2})},
    {weight: 1, arbitrary: fc.constantFrom<unknown>(undefined, null, 'text', [null])},
  ),
})

const embed = fc.oneof(
  fc.record({_type: fc.constant('comparisonTableEmbed'), comparisonTable: linkTo('k1')}),
  fc.record({_type: fc.constant('mechanismEmbed'), mechanism: linkTo('m1')}),
)

const body = fc.oneof(
  {weight: 3, arbitrary: fc.constant<unknown>([])},
  {
    weight: 9,
    arbitrary: fc.array(fc.oneof({weight: 4, arbitrary: block}, {weight: 1, arbitrary: embed}), {
      maxLength: 2,
    }),
  },
  {weight: 1, arbitrary: fc.constantFrom<unknown>(undefined, null, 'text', [null, 7])},
)

const page = fc.record({
  _type: fc.oneof(
    {weight: 6, arbitrary: fc.constant('treatmentPage')},
    {weight: 3, arbitrary: fc.constant('article')},
    {weight: 1, arbitrary: fc.constant('person')},
  ),
  disclaimers: linksTo('d1', 'd2', 'd3'),
  treatments: linksTo('t1', 't2'),
  jurisdictions,
  language,
  body,
  safety: mostly(
    {risks: [{name: 'Sedation'}]},
    {risks: []},
    {risks: [{name: ' '}]},
    {risks: [{name: 7}, null]},
  ),
})

/** A number of pages among the same documents, of which many pass and every code is found in some. */
export function worlds(pages: number): fc.Arbitrary<World> {
  return fc.record({
    pages: fc.array(page, {minLength: pages, maxLength: pages}),
    evidence,
  })
}
