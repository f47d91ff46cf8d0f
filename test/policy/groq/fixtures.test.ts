import {evaluateSync, parse} from 'groq-js'
import {describe, expect, test} from 'vitest'

import {createGroqForms, createPolicy, dateOfMoment} from '../../../policy/index.ts'
import type {Fixture} from '../fixtures/Fixture.ts'
import {clean, FIXTURES} from '../fixtures/index.ts'

const {codes: EXPRESSED} = createGroqForms()

/** Cases that are about what a dataset cannot hold or say, or about claims where the schema puts none. */
const OTHER_CASES: readonly string[] = [
  'content that is not said to be published',
  'evidence that is only inherited',
  'a link straight to a draft, which readers cannot follow',
  'a claim deep inside another object',
  'a moment that is none',
  'a moment without an offset',
]

const cases = [...clean, ...Object.values(FIXTURES).flat()]
  .filter(({name}) => !OTHER_CASES.includes(name))
  .filter(({evidence}) => Object.values(evidence).every(({state}) => state !== 'unreadable'))

function datasetOf({page, evidence}: Fixture): {[field: string]: unknown}[] {
  const documents = Object.entries(evidence).flatMap(([id, known]) => {
    const fields = 'document' in known ? JSON.parse(JSON.stringify(known.document)) : {}
    if (known.state === 'published') return [{...fields, _id: id}]
    return known.state === 'draftOnly' ? [{...fields, _id: `drafts.${id}`}] : []
  })
  return [...documents, {...JSON.parse(JSON.stringify(page)), _id: 'page'}]
}

/** What the rule finds when nothing exists but what the case says; no row where it finds nothing. */
function rowsOf({page, evidence: known, at, options}: Fixture): unknown[] {
  const {evaluate, evidenceIdsOf} = createPolicy(options)
  const evidence = Object.fromEntries(
    evidenceIdsOf(page).map((id) => [
      id,
      (Object.hasOwn(known, id) ? known[id] : undefined) ?? {state: 'missing' as const},
    ]),
  )
  const found = new Set(evaluate(page, evidence, at).map(({code}) => code))
  const codes = EXPRESSED.filter((code) => found.has(code))
  return codes.length === 0 ? [] : [['page', codes]]
}

describe('the audit query finds what the rule finds', () => {
  test.each(cases)('$name', (fixture) => {
    const params = {today: dateOfMoment(fixture.at)}
    const {auditQuery} = createGroqForms(fixture.options)
    const audit = parse(`${auditQuery}{"row": [_id, codes]}.row`)
    const rows: unknown = evaluateSync(audit, {dataset: datasetOf(fixture), params}).data
    expect(rows).toEqual(rowsOf(fixture))
  })
})
