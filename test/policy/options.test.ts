import {expect, test} from 'vitest'

import {createPolicy} from '../../policy/index.ts'
import {cleanEvidence, page, reference, TODAY} from './fixtures/cleanCase.ts'

const codesOf = (policy: ReturnType<typeof createPolicy>, document: unknown) =>
  policy.evaluate(document, cleanEvidence(), TODAY).map(({code}) => code)

test('other types are guarded when the options say so, and those left out are not', () => {
  const policy = createPolicy({
    guardedTypes: [{type: 'leaflet', when: 'always', needsSafety: true}],
  })
  expect(policy.isGuarded({_type: 'leaflet'})).toBe(true)
  expect(codesOf(policy, page({_type: 'leaflet', disclaimers: []}))).toContain('disclaimer.missing')
  expect(codesOf(policy, page({disclaimers: []}))).toEqual([])
})

test('the table of demanded kinds can be replaced', () => {
  const policy = createPolicy({demandedKinds: [{because: 'guardedPage', oneOf: ['emergency']}]})
  const [finding] = policy.evaluate(page(), cleanEvidence(), TODAY)
  expect(finding?.code).toBe('disclaimer.kindMissing')
  expect(finding?.details['kinds']).toEqual(['emergency'])
  expect(codesOf(createPolicy({demandedKinds: []}), page())).toEqual([])
})

test('the fields of a page can have other names', () => {
  const {options} = createPolicy()
  const policy = createPolicy({fields: {...options.fields, disclaimers: 'notices'}})
  const document = page({disclaimers: undefined, notices: [reference('d-education')]})
  expect(codesOf(policy, document)).toEqual([])
  expect(policy.evidenceIdsOf(document)).toEqual(['d-education', 't-spray'])
})

test('evidence is asked for once per document, and for guarded pages only', () => {
  const {evidenceIdsOf} = createPolicy()
  const body = [
    {_type: 'comparisonTableEmbed', comparisonTable: reference('c-table')},
    {_type: 'comparisonTableEmbed', comparisonTable: reference('c-table')},
    {_type: 'mechanismEmbed', mechanism: reference('m-bdnf')},
  ]
  expect(evidenceIdsOf(page({body}))).toEqual(['c-table', 'd-education', 'm-bdnf', 't-spray'])
  expect(evidenceIdsOf(page({_type: 'person'}))).toEqual([])
})

test('a check that fails blocks the page instead of passing it', () => {
  const trap = page()
  Object.defineProperty(trap, 'safety', {
    enumerable: false,
    get: () => {
      throw new Error('not today')
    },
  })
  const {evaluate} = createPolicy()
  const claimed = {
    ...cleanEvidence(),
  }
  Object.assign(trap, {
    body: [
      {
        _type: 'block',
        markDefs: [{_key: 'm', _type: 'claim', type: 'efficacy', sources: [reference('s1')]}],
        children: [{_type: 'span', text: 'It works', marks: ['m']}],
      },
    ],
  })
  const findings = evaluate(trap, claimed, TODAY)
  expect(findings.map(({code, details}) => [code, details['rule']])).toEqual([
    ['evidence.unreadable', 'reading'],
  ])
})

test('a project puts its own messages in the place of the rule’s', () => {
  const messages = {'disclaimer.missing': 'Ask Legal.'}
  const [finding] = createPolicy({messages}).evaluate(page({disclaimers: []}), {}, TODAY)
  expect(finding?.message).toBe('Ask Legal.')
})
