import * as fc from 'fast-check'
import {evaluateSync, parse} from 'groq-js'
import {expect, test} from 'vitest'

import {auditQuery, createGroqForms, deliveryFilter, type Evidence} from '../../../policy/index.ts'
import {findingsIn} from '../arbitrary/judge.ts'
import {PAGES_PER_WORLD, RUNS, TIMEOUT, WORLDS} from '../arbitrary/runs.ts'
import {type World, WORLD_DAY, worlds} from '../arbitrary/world.ts'

const {codes: EXPRESSED} = createGroqForms()

const params = {today: WORLD_DAY}
const audit = parse(auditQuery, {params})
const deliver = parse(`*[_id in path("page.*") && ${deliveryFilter}]._id`, {params})

/** A document as a dataset holds it: without fields that are undefined. */
function stored(id: string, document: unknown): {[field: string]: unknown} {
  const fields = typeof document === 'object' && document !== null ? document : {}
  return {...JSON.parse(JSON.stringify(fields)), _id: id}
}

function datasetOf({pages, evidence}: World) {
  const documents = Object.entries(evidence).flatMap(([id, known]) => {
    if (known.state === 'published') return [stored(id, known.document)]
    return known.state === 'draftOnly' ? [stored(`drafts.${id}`, known.document)] : []
  })
  return [...pages.map((page, index) => stored(`page.${index}`, page)), ...documents]
}

/** Answers a query about a dataset, in which references are followed by id. */
function ask(query: ReturnType<typeof parse>, dataset: ReturnType<typeof datasetOf>): unknown {
  const byId = new Map(dataset.map((document) => [document['_id'], document]))
  return evaluateSync(query, {
    dataset,
    params,
    dereference: ({_ref}) => byId.get(_ref) ?? null,
  }).data
}

/** What the rule finds, restricted to what GROQ can say. */
function codesOf(page: unknown, evidence: Evidence): string[] {
  const found = new Set(findingsIn(page, evidence).map(({code}) => code))
  return EXPRESSED.filter((code) => found.has(code))
}

function judged({pages, evidence}: World): {_id: string; codes: string[]}[] {
  return pages.map((page, index) => ({_id: `page.${index}`, codes: codesOf(page, evidence)}))
}

test(
  'the audit query finds in every page what the rule finds',
  () => {
    const tally = new Map<string, number>()
    fc.assert(
      fc.property(worlds(PAGES_PER_WORLD), (world) => {
        const expected = judged(world)
        for (const {codes} of expected) {
          for (const code of codes.length === 0 ? ['nothing'] : codes) {
            tally.set(code, (tally.get(code) ?? 0) + 1)
          }
        }
        expect(ask(audit, datasetOf(world))).toEqual(
          expected
            .filter(({codes}) => codes.length > 0)
            .map((found) => expect.objectContaining(found)),
        )
      }),
      {numRuns: WORLDS},
    )
    const rare = [...EXPRESSED, 'nothing'].filter((code) => (tally.get(code) ?? 0) < RUNS / 200)
    expect(rare).toEqual([])
  },
  TIMEOUT,
)

test(
  'the delivery filter lets through what the rule finds nothing in, and no more',
  () => {
    fc.assert(
      fc.property(worlds(PAGES_PER_WORLD), (world) => {
        const passing = judged(world).filter(({codes}) => codes.length === 0)
        expect(ask(deliver, datasetOf(world))).toEqual(passing.map(({_id}) => _id))
      }),
      {numRuns: Math.ceil(WORLDS / 4)},
    )
  },
  TIMEOUT,
)
