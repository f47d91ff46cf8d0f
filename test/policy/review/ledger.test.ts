import * as fc from 'fast-check'
import {describe, expect, test} from 'vitest'

import {
  createDecision,
  type GivenDecision,
  type LedgerEvidence,
  type ReviewDecision,
  verifyLedger,
} from '../../../policy/review/index.ts'
import {reference} from '../fixtures/cleanCase.ts'
import {contentOf, decide, MAYA, minute, RAJIV, type Shelf} from './setup/decisions.ts'

type Json = {readonly [field: string]: unknown}

const PAGE = {_id: 'p1', _type: 'treatmentPage', title: 'One', disclaimers: [reference('d1')]}
const DISCLAIMER = {_id: 'd1', _type: 'disclaimer', text: 'May harm.'}
const CLARIFIED = {...DISCLAIMER, text: 'It may harm.'}

const START: Shelf = {documents: {d1: DISCLAIMER}, decisions: []}

function grown(...steps: [Json, Partial<GivenDecision>][]): Shelf {
  return steps.reduce((shelf, [document, given]) => decide(shelf, document, given), START)
}

/** Two chains: four decisions on a page, two on the disclaimer that it shows. */
const SHELF = grown(
  [DISCLAIMER, {changeClass: 'substantive'}],
  [PAGE, {decision: 'changesRequested', comment: 'Name the risk.', fields: []}],
  [
    {...PAGE, title: 'Two'},
    {signer: MAYA, request: 'reviewRequest.1'},
  ],
  [{...PAGE, title: 'Three'}, {}],
  [CLARIFIED, {changeClass: 'editorial'}],
  [{...PAGE, title: 'Four'}, {decidedAt: minute(600)}],
)
const LEDGER = SHELF.decisions

function at(index: number): ReviewDecision {
  const decision = LEDGER[index]
  if (decision === undefined) throw new RangeError(`There is no decision ${index}.`)
  return decision
}

function faults(records: readonly unknown[], evidence: LedgerEvidence = {}) {
  return verifyLedger(records, evidence).faults.map(({code, id, fields, level}) => ({
    code,
    id,
    fields,
    level,
  }))
}

function fault(code: string, id: string | undefined, ...fields: string[]) {
  return {code, id, fields, level: 'error'}
}

const INDICES = [...LEDGER.keys()]

describe('an honest ledger', () => {
  test('holds, in any order and among other documents', () => {
    expect(verifyLedger(LEDGER)).toEqual({faults: [], decisions: 6, subjects: 2})
    expect(faults([...LEDGER.toReversed(), PAGE, null, 7])).toEqual([])
    expect(verifyLedger([])).toEqual({faults: [], decisions: 0, subjects: 0})
  })

  test('holds when two people decide at the same moment, and says so', () => {
    const twin = {previousHash: at(5).previousHash, signer: MAYA, decidedAt: minute(599.5)}
    const forked = decide(SHELF, PAGE, twin)
    const later = decide(forked, PAGE, {previousHash: at(5).hash, decidedAt: minute(700)})
    for (const {decisions} of [forked, later]) {
      expect(faults(decisions)).toEqual([
        {code: 'record.forked', id: forked.decisions[6]?._id, fields: [], level: 'notice'},
      ])
    }
  })

  test('holds against an earlier copy of itself', () => {
    expect(faults(LEDGER, {earlier: LEDGER.slice(0, 3)})).toEqual([])
  })
})

/** Another value of the same kind, wherever it stands inside. */
function altered(value: unknown): unknown[] {
  if (Array.isArray(value)) {
    return [
      [...value, 'x'],
      ...value.flatMap((item, index) => altered(item).map((other) => value.with(index, other))),
    ]
  }
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([field, inner]) =>
      altered(inner).map((other) => ({...value, [field]: other})),
    )
  }
  return typeof value === 'string' ? [`${value} `, '', `x${value.slice(1)}`] : [null, 'x']
}

describe('a record that was altered is named with its field', () => {
  const cases = INDICES.flatMap((index) =>
    Object.keys(at(index))
      .filter((field) => !['_rev', '_createdAt', '_id', '_type'].includes(field))
      .map((field) => ({index, field})),
  )

  test.each(cases)('$field of decision $index', ({index, field}) => {
    const record: Json = at(index)
    for (const value of [...altered(record[field]), undefined]) {
      const records = LEDGER.with(index, {...at(index), [field]: value})
      expect(faults(records)).toContainEqual(fault('record.altered', at(index)._id, field))
      expect(faults(records)).toHaveLength(1)
    }
  })

  test.each(INDICES)('an added field of decision %i', (index) => {
    const record = {...at(index), approvedTwice: true}
    expect(faults(LEDGER.with(index, record))).toEqual([
      fault('record.altered', at(index)._id, 'approvedTwice'),
    ])
  })

  test.each(INDICES)('the id or the type of decision %i', (index) => {
    const _id = `reviewDecision.${'0'.repeat(64)}`
    expect(faults(LEDGER.with(index, {...at(index), _id}))).toEqual([
      fault('record.altered', _id, '_id'),
    ])
    const other: Json = {...at(index), _type: 'note'}
    expect(faults(LEDGER.toSpliced(index, 1).concat(JSON.parse(JSON.stringify(other))))).toEqual([
      fault('record.altered', at(index)._id, '_type'),
    ])
  })

  test('and so is one whose seals were altered as well, without the field', () => {
    const seals = at(2).seals.map((seal) => ({...seal, hash: 'f'.repeat(64)}))
    const record = {...at(2), seals, comment: 'Fine.'}
    expect(faults(LEDGER.with(2, record))).toEqual([fault('record.altered', at(2)._id)])
  })

  test('and one that was altered since an earlier copy, whatever else fits', () => {
    const [first] = decide(START, DISCLAIMER, {statement: 'Something else.'}).decisions
    const forged = {...first, _id: at(0)._id}
    const found = faults(LEDGER.toSpliced(0, 1).concat(JSON.parse(JSON.stringify(forged))), {
      earlier: LEDGER,
    })
    expect(found).toContainEqual(
      expect.objectContaining({
        code: 'record.altered',
        fields: expect.arrayContaining(['statement']),
      }),
    )
  })
})

describe('a record that was removed is named', () => {
  test.each([0, 1, 2, 3])('decision %i, by the one that follows it', (index) => {
    expect(faults(LEDGER.toSpliced(index, 1))).toEqual([fault('record.removed', at(index)._id)])
  })

  test('several in a row, by the last of them', () => {
    expect(faults(LEDGER.toSpliced(1, 3))).toContainEqual(fault('record.removed', at(3)._id))
  })

  test.each([4, 5])('decision %i, the last of its chain, by an earlier copy', (index) => {
    const records = LEDGER.toSpliced(index, 1)
    expect(faults(records)).toEqual([])
    expect(faults(records, {earlier: LEDGER})).toEqual([fault('record.removed', at(index)._id)])
  })

  test('and so is the one that somebody put in its place', () => {
    const without = {...SHELF, decisions: LEDGER.slice(0, 2)}
    const [, , inItsPlace] = decide(without, {...PAGE, title: 'Forged'}, {}).decisions
    const records = JSON.parse(JSON.stringify(LEDGER.with(2, inItsPlace ?? at(2))))
    expect(faults(records)).toEqual([fault('record.removed', at(2)._id)])
    expect(faults(records, {earlier: LEDGER})).toEqual([fault('record.removed', at(2)._id)])
  })
})

const PAIRS = INDICES.flatMap((one) => INDICES.map((other) => [one, other] as const)).filter(
  ([one, other]) => one < other,
)

describe('two records that were swapped are named', () => {
  test.each(PAIRS)('%i and %i, all but their ids', (one, other) => {
    const records = LEDGER.with(one, {...at(other), _id: at(one)._id}).with(other, {
      ...at(one),
      _id: at(other)._id,
    })
    expect(faults(records).toSorted(byId)).toEqual(
      [fault('record.swapped', at(one)._id), fault('record.swapped', at(other)._id)].toSorted(byId),
    )
  })

  test.each(PAIRS)('%i and %i, in what they decide', (one, other) => {
    const {_id, hash, seals, ...content} = at(one)
    const {_id: otherId, hash: otherHash, seals: otherSeals, ...otherContent} = at(other)
    const records = LEDGER.with(one, {_id, hash, seals, ...otherContent}).with(other, {
      _id: otherId,
      hash: otherHash,
      seals: otherSeals,
      ...content,
    })
    expect(faults(records).map(({id}) => id)).toEqual(
      expect.arrayContaining([at(one)._id, at(other)._id]),
    )
    expect(new Set(faults(records).map(({code}) => code))).toEqual(new Set(['record.swapped']))
  })

  test('in their places in the chain', () => {
    const previousHash = at(2).previousHash ?? ''
    const records = LEDGER.with(2, {...at(2), previousHash: at(3).previousHash ?? ''}).with(3, {
      ...at(3),
      previousHash,
    })
    expect(faults(records).toSorted(byId)).toEqual(
      [
        fault('record.altered', at(2)._id, 'previousHash'),
        fault('record.altered', at(3)._id, 'previousHash'),
      ].toSorted(byId),
    )
  })
})

function byId(one: {id: string | undefined}, other: {id: string | undefined}): number {
  return String(one.id) < String(other.id) ? -1 : 1
}

function forge(given: Partial<GivenDecision>) {
  const {decisions} = decide(SHELF, PAGE, given)
  return {records: decisions, id: decisions.at(-1)?._id}
}

describe('a record that was forged is named', () => {
  test('beside the chain', () => {
    const {records, id} = forge({previousHash: at(1).hash, decidedAt: minute(30)})
    expect(faults(records)).toEqual([fault('record.added', id)])
  })

  test('before its beginning', () => {
    const {records, id} = forge({previousHash: undefined, decidedAt: minute(-30)})
    expect(faults(records)).toEqual([fault('record.added', id)])
  })

  test('at its end, with an older date', () => {
    const {records, id} = forge({decidedAt: minute(30)})
    expect(faults(records)).toEqual([fault('record.backdated', id)])
  })

  test('after a decision that never was', () => {
    const {records, id} = forge({previousHash: '0'.repeat(64), decidedAt: minute(700)})
    expect(faults(records)).toEqual([fault('record.removed', `reviewDecision.${'0'.repeat(64)}`)])
    expect(verifyLedger(records).faults[0]?.message).toContain(String(id))
  })

  test('by somebody else than its signer', () => {
    const {records, id} = forge({decidedAt: minute(700)})
    const authors = new Map([
      [String(id), 'elena'],
      [at(0)._id, RAJIV.id],
    ])
    expect(faults(records, {authors})).toEqual([fault('signer.notAuthor', id, 'signer')])
  })

  test('in a role that may not decide, or by whoever wrote it', () => {
    const editor = forge({decidedAt: minute(700), signer: {...RAJIV, role: 'editor'}})
    expect(faults(editor.records)).toEqual([fault('signer.notReviewer', editor.id, 'signer')])
    const own = forge({decidedAt: minute(700), contributors: ['rajiv']})
    expect(faults(own.records)).toEqual([
      fault('signer.contributor', own.id, 'signer', 'contributors'),
    ])
  })

  test('with another content than the one that it pins', () => {
    const {pin, shown, subject} = contentOf(SHELF, PAGE)
    const others = new Map([['d1', {...DISCLAIMER, text: 'Harmless.'}]])
    const {signer, meaning, statement} = at(5)
    const given = {signer, meaning, statement, decision: 'approved', contributors: []} as const
    const late = {...given, previousHash: at(5).hash, decidedAt: minute(700)}
    const forgeries = [
      {
        content: {subject: {...subject, content: {...PAGE, title: 'Other'}}, shown, pin},
        fields: ['snapshot', 'documents'],
      },
      {content: {subject, shown: others, pin}, fields: ['snapshot', 'documents']},
      {
        content: {subject, shown, pin: {...pin, contentHash: 'f'.repeat(64)}},
        fields: ['contentHash', 'documents'],
      },
    ]
    for (const {content, fields} of forgeries) {
      const forged = createDecision(content, late)
      expect(faults([...LEDGER, forged])).toEqual([
        fault('record.incoherent', forged._id, ...fields),
      ])
    }
  })

  test('incomplete', () => {
    const {records, id} = forge({decidedAt: 'soon'})
    expect(faults(records)).toContainEqual(fault('record.unreadable', id))
  })
})

test('the rule of the ledger takes any documents', () => {
  const field = fc.oneof(fc.jsonValue(), fc.constantFrom<unknown>(...LEDGER.flatMap(Object.values)))
  const record = fc.tuple(
    fc.constantFrom(...LEDGER),
    fc.dictionary(fc.constantFrom(...Object.keys(at(1))), field),
  )
  fc.assert(
    fc.property(fc.array(record), fc.array(fc.anything()), (records, others) => {
      const stored = [...records.map(([whole, fields]) => ({...whole, ...fields})), ...others]
      const messages = verifyLedger(stored, {earlier: others}).faults.map(({message}) => message)
      expect(messages.filter((message) => message === '' || message.includes('{{'))).toEqual([])
    }),
    {numRuns: 2000},
  )
})
