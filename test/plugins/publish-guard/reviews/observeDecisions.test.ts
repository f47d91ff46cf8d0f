import type {Observable} from 'rxjs'
import {expect, onTestFinished, test, vi} from 'vitest'

import {
  ALL_SUBJECTS,
  type KnownDecisions,
  observeDecisions,
} from '../../../../plugins/publish-guard/reviews/observeDecisions.ts'
import {approvedBy, openReviewedPage, PAGE} from './openReviewedPage.ts'

/** What an observation has told so far. */
function heardFrom(observed: Observable<KnownDecisions>): KnownDecisions[] {
  const heard: KnownDecisions[] = []
  const subscription = observed.subscribe((known) => heard.push(known))
  onTestFinished(() => {
    subscription.unsubscribe()
  })
  return heard
}

const countOf = (known: KnownDecisions | undefined) =>
  known?.status === 'ready' ? known.stored.length : known?.status

test('decisions are told as they are stored, each to those who look for its subject', async () => {
  const {asked, reader, store} = await openReviewedPage()
  const onPage = heardFrom(observeDecisions(reader, PAGE))
  const onOther = heardFrom(observeDecisions(reader, 'd-other'))
  const onAll = heardFrom(observeDecisions(reader, ALL_SUBJECTS))
  expect(onPage[0]).toMatchObject({status: 'loading'})
  for (const heard of [onPage, onOther, onAll]) {
    await vi.waitUntil(() => countOf(heard.at(-1)) === 0, 10_000)
  }
  expect(asked.decisions).toBe(3)

  await store(approvedBy())
  await vi.waitUntil(() => countOf(onPage.at(-1)) === 1, 10_000)
  await vi.waitUntil(() => countOf(onAll.at(-1)) === 2, 10_000)
  expect(onOther.map(countOf)).toEqual(['loading', 0])
})

test('all who look for the same share one observation', async () => {
  const {asked, reader} = await openReviewedPage()
  const [first, second] = [0, 1].map(() => heardFrom(observeDecisions(reader, PAGE)))
  await vi.waitUntil(() => countOf(first?.at(-1)) === 0, 10_000)
  expect(second?.at(-1)).toBe(first?.at(-1))
  expect(asked.decisions).toBe(1)
})

test('where nothing is sought nobody listens', async () => {
  const {asked, reader} = await openReviewedPage()
  const heard = heardFrom(observeDecisions(reader, ''))
  expect(heard).toEqual([{status: 'ready', about: '', stored: []}])
  expect(asked).toEqual({decisions: 0, history: 0, listening: 0})
})

test('when the server does not answer it says so, and recovers by itself', async () => {
  const {reader} = await openReviewedPage()
  let isDown = true
  const decisions: typeof reader.decisions = (subjects) =>
    isDown ? Promise.reject(new Error('No answer.')) : reader.decisions(subjects)
  const heard = heardFrom(observeDecisions({...reader, decisions}, PAGE))
  await vi.waitUntil(() => countOf(heard.at(-1)) === 'failed', 10_000)
  isDown = false
  await vi.waitUntil(() => countOf(heard.at(-1)) === 0, 10_000)
  expect(heard.map(countOf)).toEqual(['loading', 'failed', 0])
})
