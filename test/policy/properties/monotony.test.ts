import * as fc from 'fast-check'
import {expect, test} from 'vitest'

import type {Evidence, EvidenceState} from '../../../policy/index.ts'
import {passesIn} from '../arbitrary/judge.ts'
import {PAGES_PER_WORLD, RUNS, TIMEOUT, WORLDS} from '../arbitrary/runs.ts'
import {type World, worlds} from '../arbitrary/world.ts'
import {claim, disclaimer, published, reference, source} from '../fixtures/cleanCase.ts'

type Page = World['pages'][number]

type Fields = {readonly [field: string]: unknown}

const IDS = ['d1', 'd2', 'd3', 't1', 't2', 'k1', 'm1', 's1', 's2', 's3']

const UNKNOWN = fc.constantFrom<EvidenceState>(
  {state: 'missing'},
  {state: 'draftOnly'},
  {state: 'unreadable'},
)

/** What there is to learn about a document that speaks against every page that names it. */
const WORSE_FIELDS = fc.constantFrom<Fields>(
  {_type: 'person'},
  {effectiveUntil: '2026-06-14', retracted: true, headToHead: false, name: 'A cure'},
  {effectiveFrom: '2026-06-16', model: 'animal', compounded: true, caption: 'A cure'},
  {appliesTo: {jurisdictions: []}, route: 'subcutaneous', name: 'Clinically proven'},
  {effectiveFrom: undefined, regulatoryStatus: [], model: undefined},
  {text: [paragraph('A cure.')], prescriptionOnly: true, rems: true, retracted: 'yes'},
)

function isState(learned: EvidenceState | Fields): learned is EvidenceState {
  return typeof learned['state'] === 'string'
}

function worsen(known: EvidenceState | undefined, fields: Fields): EvidenceState | undefined {
  if (known?.state !== 'published' || typeof known.document !== 'object') return known
  return {state: 'published', document: {...known.document, ...fields}}
}

function paragraph(text: string) {
  return {_type: 'block', _key: 'worse', children: [{_type: 'span', text, marks: []}]}
}

/** Ways to make a page worse, whatever it is. */
const WORSE: readonly ((page: Page) => Page)[] = [
  (page) => withItem(page, 'disclaimers', reference('expired')),
  (page) => withItem(page, 'disclaimers', reference('d1', {_weak: true})),
  (page) => withItem(page, 'disclaimers', reference('gone')),
  (page) => withItem(page, 'body', claim({sources: []})),
  (page) => withItem(page, 'body', claim({sources: [reference('mouse')]})),
  (page) => withItem(page, 'body', claim({sources: [reference('mouse'), reference('gone')]})),
  (page) => withItem(page, 'body', paragraph('A cure.')),
  (page) => ({...page, summary: 'Clinically proven.'}),
  (page) => ({...page, disclaimers: []}),
]

const WORSE_EVIDENCE: Evidence = {
  expired: published(disclaimer({kind: 'safety', effectiveUntil: '2020-01-01'})),
  mouse: published(source({model: 'animal'})),
}

function withItem(page: Page, field: string, item: unknown): Page {
  const list = page[field]
  return {...page, [field]: [...(Array.isArray(list) ? list : []), item]}
}

function isUnblocked(page: Page, before: Evidence, after: Evidence): boolean {
  return passesIn(page, after) && !passesIn(page, before)
}

test(
  'evidence of a violation never turns a blocked page into one that may be published',
  () => {
    let passed = 0
    let blocked = 0
    fc.assert(
      fc.property(
        worlds(PAGES_PER_WORLD),
        fc.constantFrom(...IDS),
        fc.oneof(UNKNOWN, WORSE_FIELDS),
        ({pages, evidence}, id, learned) => {
          const state = isState(learned) ? learned : worsen(evidence[id], learned)
          const worse = state === undefined ? evidence : {...evidence, [id]: state}
          passed += pages.filter((page) => passesIn(page, evidence)).length
          blocked += pages.filter((page) => !passesIn(page, worse)).length
          return !pages.some((page) => isUnblocked(page, evidence, worse))
        },
      ),
      {numRuns: WORLDS},
    )
    expect(Math.min(passed, blocked)).toBeGreaterThan(RUNS / 10)
  },
  TIMEOUT,
)

test(
  'a page that is made worse never becomes one that may be published',
  () => {
    fc.assert(
      fc.property(
        worlds(PAGES_PER_WORLD),
        fc.constantFrom(...WORSE),
        ({pages, evidence}, worsened) => {
          const known = {...evidence, ...WORSE_EVIDENCE}
          return !pages.some((page) => passesIn(worsened(page), known) && !passesIn(page, known))
        },
      ),
      {numRuns: WORLDS},
    )
    const guarded = {_type: 'treatmentPage'}
    expect(WORSE.map((worsened) => passesIn(worsened(guarded), WORSE_EVIDENCE))).not.toContain(true)
  },
  TIMEOUT,
)
