import {expect, test} from 'vitest'
import {filter, firstValueFrom, timeout} from 'rxjs'

import {createRequest} from '../../../../plugins/compliance-review/request/createRequest.ts'
import {
  createRequestReader,
  observeRequests,
} from '../../../../plugins/compliance-review/review/observeRequests.ts'
import {readRequest} from '../../../../policy/review/index.ts'
import {openLake} from '../../../cli/setup/openLake.ts'
import {EDITOR, REVIEWER} from '../setup/knownReview.ts'

const requestedBy = {id: EDITOR.id, name: EDITOR.name}
const PAGE = {subject: 'p-spray', type: 'treatmentPage', title: 'Spray'}
const bare = {requestedBy, requestedAt: '2026-06-15T09:00:00Z', dueAt: '', note: ' '} as const

test('a request says what was given, and leaves out what was not', () => {
  const plain = createRequest(PAGE, {...bare, assignee: undefined})
  expect(Object.keys(plain).toSorted()).toEqual([
    '_id',
    '_type',
    'requestedAt',
    'requestedBy',
    'subject',
    'subjectTitle',
    'subjectType',
  ])
  const assignee = {id: REVIEWER.id, name: REVIEWER.name}
  const full = createRequest(PAGE, {...bare, assignee, dueAt: '2026-07-01', note: ' Look. '})
  expect(readRequest(full)).toMatchObject({
    subject: 'p-spray',
    requestedBy,
    assignee,
    dueAt: '2026-07-01',
    note: 'Look.',
    isWithdrawn: false,
  })
})

test('requests are told live, with one listener, and to those whose document they are about', async () => {
  const {clientOf} = await openLake()
  const editor = clientOf('marketing-editor')
  const reader = createRequestReader(clientOf('compliance-reviewer'))
  const until = (subject: string, count: number) =>
    firstValueFrom(
      observeRequests(reader, subject).pipe(
        filter((known) => known.status === 'ready' && known.stored.length === count),
        timeout(20_000),
      ),
    )
  const [other, none] = [observeRequests(reader, 'other').subscribe(), until('other', 0)]
  await until('p-spray', 0)
  const waiting = until('p-spray', 1)
  const request = createRequest(PAGE, {...bare, assignee: undefined})
  await editor.create(request)
  expect(await waiting).toMatchObject({stored: [{_id: request._id}]})
  expect(await none).toMatchObject({status: 'ready'})
  other.unsubscribe()
})
