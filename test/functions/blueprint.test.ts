import {evaluateSync, parse} from 'groq-js'
import {expect, test} from 'vitest'

import {idIn} from '../../functions/idIn.ts'
import {isGuarded} from '../../policy/index.ts'
import blueprint from '../../sanity.blueprint.ts'
import {reference} from '../policy/fixtures/cleanCase.ts'

const {resources = []} = blueprint()

function eventOf(name: string): {on: unknown; filter: string} {
  const resource: unknown = resources.find((one) => 'name' in one && one.name === name)
  return JSON.parse(JSON.stringify(resource)).event
}

const matches = (name: string, document: object) =>
  evaluateSync(parse(`count(*[${eventOf(name).filter}])`), {dataset: [document]}).data === 1

test.each([
  {_id: 'p1', _type: 'treatmentPage'},
  {_id: 'a1', _type: 'article', treatments: [reference('t-spray')]},
  {_id: 'a1', _type: 'article'},
  {_id: 'd1', _type: 'disclaimer'},
  {_id: 'i1', _type: 'caveat.incident'},
])('the function for pages runs for $_type as far as the rule holds it', (document) => {
  expect(matches('caveat-repair-page', document)).toBe(isGuarded(document))
})

test.each(['disclaimer', 'treatment', 'comparisonTable', 'mechanism', 'source'])(
  'a %s that changes sets off the function for what links it',
  (type) => {
    expect(matches('caveat-repair-linked', {_id: 'x', _type: type})).toBe(true)
    expect(matches('caveat-repair-page', {_id: 'x', _type: type})).toBe(false)
  },
)

test('neither what the repair unpublishes nor what it records sets it off again', () => {
  expect(eventOf('caveat-repair-page').on).not.toContain('delete')
  expect(matches('caveat-repair-linked', {_id: 'p1', _type: 'treatmentPage'})).toBe(false)
  expect(matches('caveat-repair-linked', {_id: 'i1', _type: 'caveat.incident'})).toBe(false)
})

test('an event without an id is refused in words', () => {
  expect(idIn({_id: 'drafts.p1'})).toBe('p1')
  expect(() => idIn({title: 'Page'})).toThrow(/projection in sanity\.blueprint\.ts/)
})
