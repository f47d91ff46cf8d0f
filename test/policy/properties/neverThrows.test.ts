import * as fc from 'fast-check'
import {expect, test} from 'vitest'

import {createPolicy, evaluate, type Finding, type Policy} from '../../../policy/index.ts'
import {DEFAULT_REVIEW_OPTIONS} from '../../../policy/review/index.ts'
import {RUNS, TIMEOUT} from '../arbitrary/runs.ts'
import {WORLD_DAY, worlds} from '../arbitrary/world.ts'
import {page} from '../fixtures/cleanCase.ts'

const policies = [createPolicy(), createPolicy({review: DEFAULT_REVIEW_OPTIONS})]

const FIELDS = [
  'disclaimers',
  'treatments',
  'body',
  'safety',
  'language',
  'jurisdictions',
  'title',
  '__proto__',
  'constructor',
]
const anything = fc.jsonValue({maxDepth: 3})
const id = fc.constantFrom('d1', 't1', 's1', 'toString', '__proto__')
const mess = fc.dictionary(fc.constantFrom(...FIELDS), anything, {maxKeys: 4})
const sound = worlds(1)

const anyPage = fc.oneof(
  anything,
  fc.tuple(sound, mess).map(([{pages}, fields]) => ({...pages[0], ...fields})),
)
const anyEvidence = fc.oneof(
  anything,
  sound.map(({evidence}) => evidence),
  fc.dictionary(
    id,
    fc.record({
      state: fc.constantFrom('published', 'missing', 7),
      document: anything,
      review: anything,
    }),
  ),
)
const anyMoment = fc.oneof(
  fc.constant(WORLD_DAY),
  fc.string(),
  fc.date({noInvalidDate: false}),
  anything,
)

function isFinding({code, level, path, message}: Finding): boolean {
  const isLevel = level === 'error' || level === 'warning'
  return code.includes('.') && isLevel && Array.isArray(path) && message !== ''
}

/** Every answer that the rule gives; callers in JavaScript pass on values of any type. */
function answers(policy: Policy, given: readonly [unknown, unknown, unknown]): boolean[] {
  const [page, evidence, at] = given
  const findings = Reflect.apply(policy.evaluate, undefined, [page, evidence, at])
  return [
    findings.every(isFinding),
    Array.isArray(Reflect.apply(policy.evidenceIdsOf, undefined, [page, evidence])),
    Array.isArray(Reflect.apply(policy.reviewIdsOf, undefined, [page, evidence])),
    Array.isArray(Reflect.apply(policy.approvedIdsOf, undefined, [page, evidence])),
    typeof policy.isGuarded(page) === 'boolean',
    Array.isArray(Reflect.apply(policy.requiredDisclaimerKinds, undefined, [page, evidence])),
    typeof Reflect.apply(policy.fitsPage, undefined, [evidence, page, at]) === 'boolean',
  ]
}

test(
  'whatever JSON it gets, it answers with findings',
  () => {
    fc.assert(
      fc.property(
        fc.tuple(anyPage, anyEvidence, anyMoment),
        fc.constantFrom(...policies),
        (given, policy) => !answers(policy, given).includes(false),
      ),
      {numRuns: RUNS},
    )
    expect(policies.flatMap((policy) => answers(policy, [page(), {}, WORLD_DAY]))).not.toContain(
      false,
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
    const body = [deep, wide, texts, block]
    const codes = new Set(
      evaluate({_type: 'treatmentPage', body}, {}, WORLD_DAY).map(({code}) => code),
    )
    const given = [{_type: 'treatmentPage', body}, {}, WORLD_DAY] as const
    expect(policies.flatMap((policy) => answers(policy, given))).not.toContain(false)
    expect([...codes]).toEqual([
      'disclaimer.missing',
      'disclaimer.kindMissing',
      'claim.uncited',
      'wording.prohibited',
      'evidence.unreadable',
    ])
  },
  TIMEOUT,
)
