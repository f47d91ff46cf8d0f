import {expect, test} from 'vitest'

import {createCache} from '../../../../plugins/publish-guard/evidence/createCache.ts'

const MISSING = {state: 'missing'} as const

test('knowledge is used again for ten seconds', () => {
  let time = 0
  const cache = createCache(() => time)
  expect(cache.recall('a')).toBeUndefined()
  cache.remember('a', MISSING)
  time = 9_999
  expect(cache.recall('a')).toBe(MISSING)
  time = 10_000
  expect(cache.recall('a')).toBeUndefined()
})

test('and for as long as somebody keeps it up to date', () => {
  let time = 0
  const cache = createCache(() => time)
  const first = cache.hold('a')
  const second = cache.hold('a')
  cache.remember('a', MISSING)
  time = 1_000_000
  first()
  expect(cache.recall('a')).toBe(MISSING)
  second()
  expect(cache.recall('a')).toBeUndefined()
})

test('holding teaches nothing', () => {
  const cache = createCache()
  cache.hold('a')
  expect(cache.recall('a')).toBeUndefined()
})
