import fc from 'fast-check'
import {expect, test} from 'vitest'

import {readOnce} from '../../../../plugins/publish-guard/guard/readOnce.ts'
import {createPolicy} from '../../../../policy/index.ts'
import {WORLD_DAY, worlds} from '../../../policy/arbitrary/world.ts'

test('a page that was read before is judged as one that was not', () => {
  const policy = createPolicy()
  fc.assert(
    fc.property(worlds(2), ({pages, evidence}) => {
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
