import type {Subscription} from 'rxjs'
import {afterEach, beforeEach, expect, test, vi} from 'vitest'

import {evidenceCache} from '../../../../plugins/publish-guard/evidence/evidenceCache.ts'
import {evidenceKey} from '../../../../plugins/publish-guard/evidence/evidenceKey.ts'
import {observeEvidence} from '../../../../plugins/publish-guard/evidence/observeEvidence.ts'
import type {Evidence} from '../../../../policy/index.ts'
import {createStoreDouble} from './documentStoreDouble.ts'

const subscriptions: Subscription[] = []
const source = {projectId: 'p', dataset: 'd', release: undefined}

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  for (const subscription of subscriptions.splice(0)) subscription.unsubscribe()
  vi.runOnlyPendingTimers()
  vi.useRealTimers()
})

function watch(double: ReturnType<typeof createStoreDouble>, ids: readonly string[]) {
  const seen: Evidence[] = []
  const subscription = observeEvidence(double.store, ids, source).subscribe((evidence) => {
    seen.push(evidence)
  })
  subscriptions.push(subscription)
  return {subscription, seen, latest: () => seen.at(-1)}
}

test('what is not loaded yet is said to be so at once', () => {
  const double = createStoreDouble()
  double.silent.add('a')
  const {seen} = watch(double, ['a'])
  expect(seen).toEqual([{a: {state: 'unreadable', reason: 'loading'}}])
})

test('a page that names nothing needs no evidence', () => {
  expect(watch(createStoreDouble(), []).latest()).toEqual({})
})

test('it follows a disclaimer from draft to published, through an edit, to its end', () => {
  const double = createStoreDouble()
  const {latest} = watch(double, ['a', 'b'])
  expect(latest()?.['a']).toEqual({state: 'missing'})
  double.put({_id: 'drafts.a'})
  expect(latest()?.['a']?.state).toBe('draftOnly')
  double.put({_id: 'a', title: 'first'})
  double.put({_id: 'a', title: 'second'})
  expect(latest()?.['a']).toMatchObject({state: 'published', document: {title: 'second'}})
  double.remove('a')
  expect(latest()?.['a']).toEqual({state: 'missing'})
})

test('after a failure the evidence is unreadable until another attempt succeeds', () => {
  const double = createStoreDouble()
  double.failing.add('a')
  const {latest} = watch(double, ['a'])
  expect(latest()?.['a']).toEqual({state: 'unreadable', reason: 'failed'})
  double.failing.clear()
  double.put({_id: 'a'})
  vi.advanceTimersByTime(4_999)
  expect(latest()?.['a']?.state).toBe('unreadable')
  vi.advanceTimersByTime(1)
  expect(latest()?.['a']?.state).toBe('published')
})

test('several observers, and one that comes back soon, share one observation', () => {
  const double = createStoreDouble()
  double.put({_id: 'a'})
  const first = watch(double, ['a'])
  watch(double, ['a']).subscription.unsubscribe()
  first.subscription.unsubscribe()
  vi.advanceTimersByTime(999)
  const again = watch(double, ['a'])
  expect(again.seen.map((evidence) => evidence['a']?.state)).toEqual(['published'])
  expect(double.requested.filter((id) => id === 'a')).toHaveLength(1)
})

test('an observation ends a second after its last observer', () => {
  const double = createStoreDouble()
  double.put({_id: 'a'})
  const {subscription} = watch(double, ['a'])
  const key = evidenceKey(source, 'a')
  expect(evidenceCache.recall(key)?.state).toBe('published')
  subscription.unsubscribe()
  vi.advanceTimersByTime(1_000)
  expect(double.observersOf('a')).toBe(false)
  expect(evidenceCache.recall(key)).toBeUndefined()
})

test('in a release its own version is asked for first', () => {
  const double = createStoreDouble()
  const inRelease = {...source, release: 'r1'}
  subscriptions.push(observeEvidence(double.store, ['a'], inRelease).subscribe())
  expect(double.requested).toEqual(['versions.r1.a', 'a', 'drafts.a'])
})
