import {assert, property} from 'fast-check'
import {expect, test} from 'vitest'

import {readOnce} from '../../../../plugins/publish-guard/guard/readOnce.ts'
import {createPolicy, isRecord} from '../../../../policy/index.ts'
import {WORLD_DAY, worlds} from '../../../policy/arbitrary/world.ts'

test('a page that was read before is judged as one that was not', () => {
  const policy = createPolicy()
  assert(
    property(worlds(2), ({pages, evidence}) => {
      const once = readOnce(policy)
      for (const page of [...pages, ...pages]) {
        expect(once.evidenceIdsOf(page)).toEqual(policy.evidenceIdsOf(page))
        expect(once.evaluate(page, evidence, WORLD_DAY)).toEqual(
          policy.evaluate(page, evidence, WORLD_DAY),
        )
      }
    }),
    {numRuns: 500},
  )
})

/** The next states of a page, as edits leave them: what they do not touch is the same object. */
function nextStates(page: unknown, other: unknown): unknown[] {
  if (!isRecord(page) || !isRecord(other)) return []
  const [body, disclaimers] = [page['body'], page['disclaimers']]
  const states: unknown[] = [
    {...page, title: 'Typed'},
    {...page, body: other['body']},
  ]
  states.push({...page, body: disclaimers, disclaimers: body, summary: body})
  states.push({...page, markDefs: body, children: other['body']}, {...other, children: body})
  for (const field of Object.keys(other)) states.push({...page, [field]: other[field]}, page)
  if (!Array.isArray(body)) return states
  return [...states, {...page, body: body.toReversed()}, {...page, body: [other['body'], ...body]}]
}

test('of the next state of a page what has not changed is known, and the verdict is the same', () => {
  const policy = createPolicy()
  assert(
    property(worlds(2), ({pages, evidence}) => {
      const once = readOnce(policy)
      const [one, other] = pages
      for (const page of [...pages, ...nextStates(one, other), ...nextStates(other, one)]) {
        expect(once.evidenceIdsOf(page)).toEqual(policy.evidenceIdsOf(page))
        expect(once.evaluate(page, evidence, WORLD_DAY)).toEqual(
          policy.evaluate(page, evidence, WORLD_DAY),
        )
      }
    }),
    {numRuns: 1000},
  )
})

test('what is no document names nothing, and a page that cannot be read is blocked', () => {
  const once = readOnce(createPolicy())
  expect(once.evidenceIdsOf(undefined)).toEqual([])
  expect(once.evaluate('page', {}, WORLD_DAY)).toEqual([])
  const trap = {
    _type: 'treatmentPage',
    get body(): never {
      throw new Error('not today')
    },
  }
  expect(once.evaluate(trap, {}, WORLD_DAY).map(({level}) => level)).toContain('error')
})
