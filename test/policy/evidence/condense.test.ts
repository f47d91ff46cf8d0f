import * as fc from 'fast-check'
import {expect, test} from 'vitest'

import {
  createPolicy,
  type Evidence,
  type EvidenceState,
  type Policy,
} from '../../../policy/index.ts'
import {EVIDENCE_FIELDS} from '../../../policy/evidence/condense.ts'
import {SHOWN_FIELDS} from '../../../policy/reading/shownTerms.ts'
import {isRecord} from '../../../policy/reading/isRecord.ts'
import {findingsIn} from '../arbitrary/judge.ts'
import {worlds} from '../arbitrary/world.ts'
import {clean, FIXTURES} from '../fixtures/index.ts'

const policy = createPolicy()
const {condense, evaluate} = policy

const fixtures = [...clean, ...Object.values(FIXTURES).flat()]

function withDocuments(
  evidence: Evidence,
  change: (id: string, document: Record<string, unknown>) => unknown,
): Evidence {
  const changed = Object.entries(evidence).map(([id, known]): [string, EvidenceState] => {
    if (!('document' in known) || !isRecord(known.document)) return [id, known]
    return [id, {...known, document: change(id, known.document)}]
  })
  return Object.fromEntries(changed)
}

const condensed = (evidence: Evidence, {condense}: Policy = policy) =>
  withDocuments(evidence, (id, document) => condense({...document, _id: id}))

test.each(fixtures)('$name: the same is found by condensed evidence', (fixture) => {
  const {page, evidence, at, options} = fixture
  const policy = createPolicy(options)
  expect(policy.evaluate(page, condensed(evidence, policy), at)).toEqual(
    policy.evaluate(page, evidence, at),
  )
})

test('the same is found in any page by condensed evidence', () => {
  fc.assert(
    fc.property(worlds(5), ({pages, evidence}) => {
      const short = condensed(evidence)
      for (const page of pages) expect(findingsIn(page, short)).toEqual(findingsIn(page, evidence))
    }),
    {numRuns: 1000},
  )
})

test('the rule reads no other fields of what a page names', () => {
  const read = new Set<string | symbol>()
  const watched = (_: string, document: Record<string, unknown>) =>
    new Proxy(document, {
      get: (target, name) => {
        read.add(name)
        return Reflect.get(target, name)
      },
      getOwnPropertyDescriptor: (target, name) => {
        read.add(name)
        return Reflect.getOwnPropertyDescriptor(target, name)
      },
    })
  for (const {page, evidence, at} of fixtures) evaluate(page, withDocuments(evidence, watched), at)
  const expected = new Set([...EVIDENCE_FIELDS, ...Object.values(SHOWN_FIELDS).flat()])
  expect([...read.difference(expected)]).toEqual([])
  expect(read.size).toBeGreaterThan(20)
})

test('what no reader sees and the rule does not read is left out', () => {
  const source = {
    _id: 's',
    _type: 'source',
    title: 'A study',
    route: 'oral',
    url: 'https://x.example',
  }
  expect(condense(source)).toEqual({_id: 's', _type: 'source', title: 'A study', route: 'oral'})
  const mild = {_id: 'd', _type: 'disclaimer', kind: 'safety', shortText: 'Read this.'}
  expect(condense(mild)).toEqual({_id: 'd', _type: 'disclaimer', kind: 'safety'})
  const strong = {...mild, shortText: 'A miracle.'}
  expect(condense(strong)).toEqual(strong)
})
