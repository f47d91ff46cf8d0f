import * as fc from 'fast-check'
import {expect, test} from 'vitest'

import {createQueue} from '../../../../plugins/compliance-review/queue/model/createQueue.ts'
import {queueOrder} from '../../../../plugins/compliance-review/queue/model/queueOrder.ts'
import {SECTIONS} from '../../../../plugins/compliance-review/queue/model/sections.ts'
import {dayOfDate, type StoredDocument} from '../../../../policy/index.ts'
import {DEFAULT_REVIEW_OPTIONS, readRequest} from '../../../../policy/review/index.ts'
import {factsOf} from './setup/factsOf.ts'

const ME = 'rajiv'
const TODAY = Date.UTC(2026, 5, 16) / 86_400_000
const RUNS = {numRuns: 300}

const list = () => createQueue({id: ME, today: TODAY}, DEFAULT_REVIEW_OPTIONS)

const id = fc.constantFrom('a', 'b', 'c', 'd')
const storedId = fc
  .tuple(fc.constantFrom('', 'drafts.', 'versions.r1.'), id)
  .map(([prefix, bare]) => `${prefix}${bare}`)
const day = fc.constantFrom('2026-06-14', '2026-06-15', '2026-06-16', '2026-07-01')
const moment = fc.constantFrom('2026-06-14T09:00:00Z', '2026-06-15T09:00:00.000Z')

const document = fc
  .record({
    _id: storedId,
    _type: fc.constantFrom('treatmentPage', 'disclaimer', 'source', 'article'),
    title: fc.string({maxLength: 3}),
  })
  .map((found): StoredDocument => found)

const person = fc.record({id: fc.constantFrom(ME, 'maya', 'elena'), name: fc.string()})

const request = fc
  .record(
    {
      _id: fc.uuid(),
      _type: fc.constant('reviewRequest'),
      subject: id,
      subjectType: fc.constant('treatmentPage'),
      requestedBy: person,
      requestedAt: moment,
      assignee: person,
      dueAt: day,
      withdrawnAt: moment,
    },
    {requiredKeys: ['_id', '_type', 'subject', 'requestedBy', 'requestedAt']},
  )
  .map((found): StoredDocument => found)

const stored = fc
  .tuple(fc.array(document), fc.array(request))
  .map((found) => [...new Map(found.flat().map((one) => [one['_id'], one])).values()])

test('what has an open request is in exactly the sections that its facts say', () => {
  fc.assert(
    fc.property(stored, (documents) => {
      const queue = list()(factsOf(documents))
      const latest = new Map(
        documents
          .flatMap((one) => readRequest(one) ?? [])
          .filter(({isWithdrawn}) => !isWithdrawn)
          .toSorted((one, other) => one.at - other.at)
          .map((open) => [open.subject, open]),
      )
      const isIn = (section: (typeof SECTIONS)[number], subject: string) =>
        queue[section].filter((entry) => entry.id === subject).length
      for (const subject of ['a', 'b', 'c', 'd']) {
        const open = latest.get(subject)
        const due = dayOfDate(open?.dueAt)
        const isOverdue = due !== undefined && due < TODAY
        expect(isIn('mine', subject)).toBe(open?.assignee?.id === ME ? 1 : 0)
        expect(isIn('overdue', subject)).toBe(isOverdue ? 1 : 0)
        expect(isIn('due', subject)).toBe(open !== undefined && !isOverdue ? 1 : 0)
        const isElsewhere = isIn('waiting', subject) + isIn('unreviewed', subject) > 0
        expect(open !== undefined && isElsewhere).toBe(false)
      }
    }),
    RUNS,
  )
})

test('the order of each section is total and does not depend on how things are stored', () => {
  fc.assert(
    fc.property(stored, fc.nat(), (documents, seed) => {
      const shuffled = documents.toSorted(
        (one, other) => ((one['_id'].length + seed) % 7) - ((other['_id'].length + seed) % 7),
      )
      const [one, other] = [list()(factsOf(documents)), list()(factsOf(shuffled))]
      for (const section of SECTIONS) {
        const ids = one[section].map((entry) => entry.id)
        expect(other[section].map((entry) => entry.id)).toEqual(ids)
        const order = queueOrder(section)
        for (const [index, entry] of one[section].entries()) {
          for (const later of one[section].slice(index + 1)) {
            expect(Math.sign(order(entry, later))).toBe(-1)
            expect(Math.sign(order(later, entry))).toBe(1)
          }
        }
      }
    }),
    RUNS,
  )
})

const hostile = fc
  .tuple(
    storedId,
    fc.constantFrom('treatmentPage', 'disclaimer', 'reviewRequest', 'reviewDecision', 'treatment'),
    fc.dictionary(
      fc.constantFrom(
        'subject',
        'title',
        'jurisdictions',
        'appliesTo',
        'legalBasis',
        'regulatoryStatus',
        'effectiveUntil',
        'reviewBy',
        'requestedAt',
        'requestedBy',
        'assignee',
        'dueAt',
        'signer',
        'documents',
        'decidedAt',
        '__proto__',
      ),
      fc.jsonValue(),
    ),
  )
  .map(([_id, _type, fields]): StoredDocument => ({...fields, _id, _type}))

test('whatever is stored, it lists without an error', () => {
  fc.assert(
    fc.property(fc.array(hostile), fc.boolean(), (documents, isComplete) => {
      const queue = list()(factsOf(documents, isComplete))
      expect(Object.keys(queue)).toHaveLength(SECTIONS.length)
    }),
    RUNS,
  )
})

test('what is known from before changes nothing in what is listed', () => {
  fc.assert(
    fc.property(stored, stored, (before, after) => {
      const kept = list()
      kept(factsOf(before))
      expect(kept(factsOf(after))).toEqual(list()(factsOf(after)))
    }),
    RUNS,
  )
})
