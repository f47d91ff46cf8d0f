import {filter, firstValueFrom, ReplaySubject} from 'rxjs'
import {expect, onTestFinished, test} from 'vitest'

import {createQueue} from '../../../../plugins/compliance-review/queue/model/createQueue.ts'
import type {QueueFacts} from '../../../../plugins/compliance-review/queue/model/QueueFacts.ts'
import {observeQueue} from '../../../../plugins/compliance-review/queue/source/observeQueue.ts'
import type {QueueState} from '../../../../plugins/compliance-review/queue/source/QueueState.ts'
import {DEFAULT_REVIEW_OPTIONS} from '../../../../policy/review/index.ts'
import {openLake} from '../../../cli/setup/openLake.ts'
import {claim, disclaimer, page, source, treatment} from '../../../policy/fixtures/cleanCase.ts'
import {READING} from './setup/factsOf.ts'

const list = createQueue({id: 'compliance-reviewer', today: 20_000}, DEFAULT_REVIEW_OPTIONS)

async function openObserved() {
  const {clientOf, lake} = await openLake()
  const editor = clientOf('marketing-editor')
  const administrator = clientOf('developer')
  await administrator
    .transaction()
    .create(disclaimer())
    .create(treatment())
    .create(source())
    .create(page({_id: 'p-spray', body: [claim()], author: {_type: 'reference', _ref: 'author'}}))
    .create({_id: 'author', _type: 'person', name: 'A. Uthor'})
    .create({_id: 'elsewhere', _type: 'redirect', from: '/a'})
    .commit()
  const states = new ReplaySubject<QueueState>(1)
  const reader = clientOf('compliance-reviewer')
  const subscription = observeQueue(reader, READING).subscribe(states)
  onTestFinished(() => subscription.unsubscribe())
  const until = (isMeant: (facts: QueueFacts) => boolean) =>
    firstValueFrom(states.pipe(filter(({facts}) => facts.isComplete && isMeant(facts))))
  return {administrator, editor, lake, states, until}
}

const isThere = () => true

const isTitled = (title: string) => (facts: QueueFacts) =>
  (facts.forms.get('p-spray') ?? []).some((form) => form.title === title)

test('everything that pages show is read, also of types that nobody named, and nothing else', async () => {
  const {until} = await openObserved()
  const {facts, read, total} = await until(isThere)
  expect([...facts.forms.keys()].toSorted()).toEqual([
    'author',
    'd-education',
    'p-spray',
    's1',
    't-spray',
  ])
  expect(read).toBe(total)
  expect(list(facts).unreviewed.map(({id}) => id)).toEqual(['p-spray', 'd-education'])
})

test('what is asked for is there without asking again, and so is what is taken back', async () => {
  const {editor, until} = await openObserved()
  await until(isThere)
  const {_id} = await editor.create({
    _type: 'reviewRequest',
    subject: 'p-spray',
    subjectType: 'treatmentPage',
    requestedBy: {id: 'marketing-editor', name: 'Elena Marsh'},
    requestedAt: '2026-06-15T12:00:00.000Z',
    assignee: {id: 'compliance-reviewer', name: 'Rajiv Nair'},
  })
  const {facts} = await until((found) => list(found).mine.length === 1)
  expect(list(facts).mine.map(({request}) => request?.requestedBy.name)).toEqual(['Elena Marsh'])
  await editor.patch(_id).set({withdrawnAt: '2026-06-15T13:00:00.000Z'}).commit()
  await until((facts) => list(facts).mine.length === 0)
})

test('a document that comes, changes or goes is read by itself', async () => {
  const {administrator, until} = await openObserved()
  const {facts: before} = await until(isThere)
  await administrator.create({...page({_id: 'drafts.p-spray'}), title: 'Revised'})
  const {facts: after} = await until(isTitled('Revised'))
  // Nothing else was read anew.
  expect(after.forms.get('d-education')).toBe(before.forms.get('d-education'))
  await administrator.delete('drafts.p-spray')
  await until((facts) => facts.forms.get('p-spray')?.length === 1)
  await administrator.patch('author').set({name: 'Another'}).commit()
  const {facts} = await until((found) => found.forms.get('author')?.[0]?.title === 'Another')
  expect(facts.forms.get('p-spray')).toHaveLength(1)
})

test('many changes at once are told of together', async () => {
  const {administrator, lake, states, until} = await openObserved()
  await until(isThere)
  let told = 0
  const counting = states.subscribe(() => (told += 1))
  const titles = Array.from({length: 40}, (_, round) => `Round ${round}`)
  await Promise.all(titles.map((title) => administrator.patch('p-spray').set({title}).commit()))
  const last = lake.store.get('p-spray')?.['_rev']
  await until((facts) => facts.forms.get('p-spray')?.[0]?.revision === last)
  counting.unsubscribe()
  expect(told).toBeLessThan(titles.length / 2)
})
