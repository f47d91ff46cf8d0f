import * as fc from 'fast-check'
import {evaluateSync, parse} from 'groq-js'
import {expect, test} from 'vitest'

import {
  auditQuery,
  createGroqForms,
  deliveryFilter,
  evaluate,
  type Evidence,
  evidenceIdsOf,
} from '../../../policy/index.ts'
import {WORLD_DAY, type World, worlds} from '../arbitrary/world.ts'

/** Cases per property; the environment variable PROPERTY_RUNS asks for another number. */
const RUNS = Number(process.env['PROPERTY_RUNS'] ?? 100_000)
const PAGES_PER_WORLD = 20
const TIMEOUT = 60_000 + RUNS * 10

const {codes: EXPRESSED} = createGroqForms()

const audit = parse(auditQuery, {params: {today: WORLD_DAY}})
const deliver = parse(`*[_id in path("page.*") && ${deliveryFilter}]._id`, {
  params: {today: WORLD_DAY},
})

/** A document as the lake stores it: without fields that are undefined. */
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
    params: {today: WORLD_DAY},
    dereference: ({_ref}) => byId.get(_ref) ?? null,
  }).data
}

/** What the rule finds, restricted to what GROQ can say. */
function foundBy(page: unknown, known: Evidence): string[] {
  const evidence = Object.fromEntries(
    evidenceIdsOf(page).map((id) => [id, known[id] ?? {state: 'missing' as const}]),
  )
  const found = new Set(evaluate(page, evidence, WORLD_DAY).map(({code}) => code))
  return EXPRESSED.filter((code) => found.has(code))
}

test(
  'the rule and its forms in GROQ find the same in every page',
  () => {
    const tally = new Map<string, number>()
    fc.assert(
      fc.property(worlds(PAGES_PER_WORLD), (world) => {
        const dataset = datasetOf(world)
        const audited = ask(audit, dataset)
        const delivered = ask(deliver, dataset)
        const expected = world.pages.map((page, index): [string, string[]] => [
          `page.${index}`,
          foundBy(page, world.evidence),
        ])
        for (const [, codes] of expected) {
          for (const code of codes.length === 0 ? ['nothing'] : codes) {
            tally.set(code, (tally.get(code) ?? 0) + 1)
          }
        }
        const blocked = expected.filter(([, codes]) => codes.length > 0)
        expect(audited).toEqual(
          blocked.map(([id, codes]) => expect.objectContaining({_id: id, codes})),
        )
        const passing = expected.filter(([, codes]) => codes.length === 0).map(([id]) => id)
        expect(delivered).toEqual(passing)
      }),
      {numRuns: Math.ceil(RUNS / PAGES_PER_WORLD)},
    )
    for (const code of [...EXPRESSED, 'nothing']) {
      expect([code, (tally.get(code) ?? 0) > RUNS / 500]).toEqual([code, true])
    }
  },
  TIMEOUT,
)
