import {expect, test} from 'vitest'

import {createMistakeStore} from '../../../../plugins/publish-guard/tripwire/createMistakeStore.ts'
import type {Mistake} from '../../../../plugins/publish-guard/tripwire/Mistake.ts'

const liveEdit: Mistake = {code: 'types.liveEdit', details: {type: 'article'}}

test('nothing is known before the Studio has been inspected', () => {
  expect(createMistakeStore().current()).toBeUndefined()
})

test('what is reported can be read at once, and whoever listens is told, until they stop', () => {
  const store = createMistakeStore()
  const seen: unknown[] = []
  const stop = store.subscribe(() => seen.push(store.current()))
  const found = [liveEdit]
  store.report(found)
  expect(store.current()).toBe(found)
  store.report(found)
  store.report(undefined)
  expect(seen).toEqual([found, undefined])
  stop()
  store.report([])
  expect(seen).toHaveLength(2)
})
