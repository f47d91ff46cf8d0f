import {describe, expect, test} from 'vitest'

import {hindranceTo} from '../../../../plugins/compliance-review/request/hindranceTo.ts'
import {obstacleTo} from '../../../../plugins/compliance-review/review/obstacleTo.ts'
import {requestedChangesOf} from '../../../../plugins/compliance-review/review/requestedChangesOf.ts'
import {shownStateOf} from '../../../../plugins/compliance-review/review/shownStateOf.ts'
import {disclaimer, page, treatment} from '../../../policy/fixtures/cleanCase.ts'
import {decide, minute, type Shelf} from '../../../policy/review/setup/decisions.ts'
import {EDITOR, knownReview, REVIEWER} from '../setup/knownReview.ts'

const PAGE = page({_id: 'drafts.p-spray'})

const START: Shelf = {
  documents: {'d-education': disclaimer(), 't-spray': treatment()},
  decisions: [],
}

const request = {
  _id: 'reviewRequest.1',
  _type: 'reviewRequest',
  subject: 'p-spray',
  requestedBy: {id: 'marketing-editor', name: 'Elena Marsh'},
  requestedAt: minute(30),
}

const approved = decide(START, PAGE, {contributors: [EDITOR.id]})

describe('the state in a word', () => {
  test('a draft that nobody has looked at', () => {
    expect(shownStateOf(knownReview(START, PAGE))).toBe('draft')
  })

  test('in review while a request is open, also over an old approval', () => {
    const edited = {...PAGE, title: 'Another title'}
    expect(shownStateOf(knownReview(START, PAGE, {requests: [request]}))).toBe('inReview')
    expect(shownStateOf(knownReview(approved, edited, {requests: [request]}))).toBe('inReview')
  })

  test('approved, then stale by one word, and fine again when that is undone', () => {
    const edited = {...PAGE, title: 'Another title'}
    expect(shownStateOf(knownReview(approved, PAGE))).toBe('approved')
    expect(shownStateOf(knownReview(approved, edited))).toBe('stale')
    expect(shownStateOf(knownReview(approved, {...edited, title: PAGE['title']}))).toBe('approved')
  })

  test('approved and live, when readers see exactly this', () => {
    const live = {...PAGE, _id: 'p-spray', _rev: 'other'}
    expect(shownStateOf(knownReview(approved, PAGE, {live}))).toBe('published')
  })

  test('approved by somebody who had edited it', () => {
    const contributors = ['rajiv']
    expect(shownStateOf(knownReview(approved, PAGE, {contributors}))).toBe('selfApproved')
  })

  test('withdrawn', () => {
    const withdrawn = decide(approved, PAGE, {decision: 'withdrawn', decidedAt: minute(5)})
    expect(shownStateOf(knownReview(withdrawn, PAGE))).toBe('withdrawn')
  })
})

describe('what a reviewer asked for', () => {
  const fields = [{_key: 'f1', path: 'title', comment: 'Name the medicine.'}]
  const asked = decide(START, PAGE, {decision: 'changesRequested', comment: 'Reword.', fields})

  test('is told with the fields until somebody answers', () => {
    const record = requestedChangesOf(knownReview(asked, PAGE))
    expect(record?.decision.comment).toBe('Reword.')
    expect(record?.fields).toEqual(fields)
    const edited = {...PAGE, title: 'Another title'}
    expect(requestedChangesOf(knownReview(asked, edited))).toBeDefined()
    const answered = decide(asked, edited, {})
    expect(requestedChangesOf(knownReview(answered, edited))).toBeUndefined()
  })
})

describe('what keeps somebody from deciding', () => {
  test('nothing, for a reviewer who edited nothing', () => {
    expect(obstacleTo('approved', knownReview(START, PAGE))).toBeUndefined()
    expect(obstacleTo('changesRequested', knownReview(START, PAGE))).toBeUndefined()
  })

  test.each([
    ['a role that may not', {user: EDITOR}, 'role'],
    ['a history that cannot be read', {contributors: undefined}, 'history'],
    ['one that is still read', {contributors: undefined, isHistoryLoading: true}, 'loading'],
    ['a document that cannot be read', {evidence: {}}, 'unknown'],
  ] as const)('%s', (_, given, obstacle) => {
    const known = knownReview(START, PAGE, given)
    expect(obstacleTo('approved', known)).toBe(obstacle)
    expect(obstacleTo('changesRequested', known)).toBe(obstacle)
  })

  test('an edit of their own keeps them from approving, not from asking for changes', () => {
    const known = knownReview(START, PAGE, {contributors: [EDITOR.id, REVIEWER.id]})
    expect(obstacleTo('approved', known)).toBe('edited')
    expect(obstacleTo('changesRequested', known)).toBeUndefined()
  })

  test('an approval of exactly this, which still can be answered by a request for changes', () => {
    const known = knownReview(approved, PAGE)
    expect(obstacleTo('approved', known)).toBe('approved')
    expect(obstacleTo('changesRequested', known)).toBeUndefined()
    expect(hindranceTo(known)).toBe('approved')
  })

  test.each(['none', 'loading', 'failed'] as const)('nothing known: %s', (status) => {
    expect(obstacleTo('approved', {status})).toBe(status === 'none' ? 'nothing' : status)
    expect(hindranceTo({status})).toBe(status === 'none' ? 'nothing' : status)
  })
})

test('a record that was altered is counted, and tells nothing', () => {
  const [decision] = approved.decisions
  const altered = {...approved, decisions: decision ? [{...decision, comment: 'Fine.'}] : []}
  const known = knownReview(altered, PAGE)
  expect(known.history).toEqual([])
  expect(known.broken).toBe(1)
  expect(shownStateOf(known)).toBe('draft')
})
