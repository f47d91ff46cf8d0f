import * as fc from 'fast-check'
import {evaluateSync, parse} from 'groq-js'
import {expect, test} from 'vitest'

import {
  createGroqForms,
  createPolicy,
  type Evidence,
  type EvidenceState,
  isPublishable,
} from '../../../policy/index.ts'
import type {ReviewDecision} from '../../../policy/review/index.ts'
import {RUNS, TIMEOUT} from '../arbitrary/runs.ts'
import {type ReviewWorld, reviewWorlds} from '../arbitrary/reviewWorld.ts'
import {TODAY} from '../fixtures/cleanCase.ts'
import {evidenceOn} from '../fixtures/reviewCase.ts'
import {contentOf, decide, minute, OPTIONS, type Shelf} from '../review/setup/decisions.ts'

const policy = createPolicy({review: OPTIONS})
const numRuns = Math.ceil(RUNS / 200)

function passes({page}: ReviewWorld, evidence: Evidence): boolean {
  return isPublishable(policy.evaluate(page, evidence, TODAY))
}

const SHOWN = ['d-education', 'c-table']

/** What review promises of a page that passes, worked out anew. */
function isSound({evidence, page, shelf}: ReviewWorld): boolean {
  const documents: Shelf['documents'] = {...shelf.documents, 'p-spray': page}
  return ['p-spray', ...SHOWN].every((id) => {
    const {contentHash} = contentOf(shelf, documents[id] ?? {}).pin
    const contributors = evidence[id]?.review?.contributors
    const last = shelf.decisions.findLastIndex(
      ({decision, signer, subject}) =>
        subject === id && decision === 'withdrawn' && signer.role === 'compliance-reviewer',
    )
    return shelf.decisions
      .slice(last + 1)
      .some(
        (found) =>
          found.subject === id &&
          found.decision === 'approved' &&
          found.contentHash === contentHash &&
          found.signer.role === 'compliance-reviewer' &&
          contributors?.includes(found.signer.id) === false,
      )
  })
}

test(
  'no page passes without an approval of its content, by a reviewer who did not write it',
  () => {
    let passed = 0
    fc.assert(
      fc.property(reviewWorlds, (world) => {
        if (!passes(world, world.evidence)) return
        passed += 1
        expect(isSound(world)).toBe(true)
      }),
      {numRuns: numRuns * 2},
    )
    expect(passed).toBeGreaterThan(numRuns / 100)
  },
  TIMEOUT,
)

function altered(decision: ReviewDecision): ReviewDecision {
  return {...decision, statement: 'I have not read it.'}
}

type Worsening = (evidence: Evidence, world: ReviewWorld) => Evidence

function withReview(
  evidence: Evidence,
  id: string,
  change: (known: EvidenceState) => EvidenceState,
) {
  const known = evidence[id]
  return known === undefined ? evidence : {...evidence, [id]: change(known)}
}

const onEach = (change: (known: EvidenceState) => EvidenceState): Worsening[] =>
  ['p-spray', ...SHOWN].map((id) => (evidence) => withReview(evidence, id, change))

function decidedAgainst(decision: 'changesRequested' | 'withdrawn'): Worsening[] {
  return ['p-spray', ...SHOWN].map((id) => (evidence, {page, shelf}) => {
    const document = id === 'p-spray' ? page : (shelf.documents[id] ?? {})
    const after: Shelf = decide(shelf, document, {decision, decidedAt: minute(60)})
    return withReview(evidence, id, (known) => ({
      ...known,
      review: {
        contributors: known.review?.contributors,
        decisions: after.decisions.filter(({subject}) => subject === id),
      },
    }))
  })
}

/** Ways to know something worse about a page. */
const WORSE: readonly Worsening[] = [
  ...onEach((known) => ({...known, review: undefined})),
  ...onEach((known) => ({...known, review: {decisions: []}})),
  ...onEach(({review, ...known}) => ({
    ...known,
    review: {decisions: review?.decisions ?? [], contributors: ['elena', 'rajiv', 'maya']},
  })),
  ...onEach(({review, ...known}) => ({
    ...known,
    review: {decisions: review?.decisions ?? [], contributors: undefined},
  })),
  ...SHOWN.map(
    (id): Worsening =>
      (evidence) =>
        withReview(evidence, id, ({review}) => ({state: 'unreadable', review})),
  ),
  ...decidedAgainst('changesRequested'),
  ...decidedAgainst('withdrawn'),
  (_, {shelf}) =>
    evidenceOn({
      ...shelf,
      decisions: shelf.decisions.map((one) => (one.decision === 'approved' ? altered(one) : one)),
    }),
]

test(
  'evidence of a violation never turns a blocked page into one that may be published',
  () => {
    let turned = 0
    fc.assert(
      fc.property(reviewWorlds, fc.constantFrom(...WORSE), (world, worsen) => {
        const before = passes(world, world.evidence)
        const after = passes(world, worsen(world.evidence, world))
        if (before && !after) turned += 1
        expect(after && !before).toBe(false)
      }),
      {numRuns: numRuns * 2},
    )
    expect(turned).toBeGreaterThan(numRuns / 200)
  },
  TIMEOUT,
)

const {reviewFilter} = createGroqForms({review: OPTIONS})
const filter = parse(`count(*[_id == "p-spray" && ${reviewFilter}]) == 1`)

test(
  'what review lets through, its filter in GROQ lets through as well, and nothing that was never approved',
  () => {
    const tally = {passed: 0, held: 0}
    fc.assert(
      fc.property(reviewWorlds, (world) => {
        const {page, shelf} = world
        const dataset = [{...page, _id: 'p-spray'}, ...shelf.decisions]
        const isThrough = evaluateSync(filter, {dataset}).data === true
        tally[isThrough ? 'passed' : 'held'] += 1
        const wasApproved = shelf.decisions.some(
          ({decision, subject}) => subject === 'p-spray' && decision === 'approved',
        )
        expect(isThrough || !passes(world, world.evidence)).toBe(true)
        expect(isThrough && !wasApproved).toBe(false)
      }),
      {numRuns},
    )
    expect(Math.min(tally.passed, tally.held)).toBeGreaterThan(numRuns / 20)
  },
  TIMEOUT,
)

test('with review off, nobody asks for decisions, and the filter lets everything through', () => {
  const off = createPolicy()
  fc.assert(
    fc.property(reviewWorlds, (world) => {
      const {evidence, page} = world
      expect(off.evaluate(page, evidence, TODAY)).toEqual([])
      expect(off.reviewIdsOf(page, evidence)).toEqual([])
      expect(off.evidenceIdsOf(page, evidence)).toEqual(off.evidenceIdsOf(page))
    }),
    {numRuns: 100},
  )
  const open = parse(`count(*[${createGroqForms().reviewFilter}])`)
  expect(evaluateSync(open, {dataset: [{_id: 'p', _type: 'treatmentPage'}]}).data).toBe(1)
})

test('what must be known is asked for in rounds, and the ids of what is reviewed with it', () => {
  fc.assert(
    fc.property(reviewWorlds, ({evidence, page}) => {
      expect(policy.evidenceIdsOf(page)).toEqual(['c-table', 'd-education', 'p-spray', 't-spray'])
      expect(policy.evidenceIdsOf(page, evidence)).toEqual(policy.evidenceIdsOf(page))
      expect(policy.reviewIdsOf(page)).toEqual(['p-spray'])
      expect(policy.reviewIdsOf(page, evidence).toSorted()).toEqual([
        'c-table',
        'd-education',
        'p-spray',
      ])
    }),
    {numRuns: 100},
  )
})
