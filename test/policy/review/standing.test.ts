import {describe, expect, test} from 'vitest'

import {
  countingDecisions,
  type GivenDecision,
  readDecision,
  standingOf,
} from '../../../policy/review/index.ts'
import {reference} from '../fixtures/cleanCase.ts'
import {contentOf, decide, MAYA, minute, OPTIONS, RAJIV, type Shelf} from './setup/decisions.ts'

const PAGE = {
  _id: 'p1',
  _type: 'treatmentPage',
  title: 'One',
  disclaimers: [reference('d1')],
  author: reference('gone'),
}
const EDITED = {...PAGE, _id: 'drafts.p1', title: 'Two'}
const DISCLAIMER = {_id: 'd1', _type: 'disclaimer', text: 'May harm.'}
const CLARIFIED = {...DISCLAIMER, text: 'It may harm.'}
const REVERSED = {...DISCLAIMER, text: 'May help.'}

const SHELF: Shelf = {documents: {d1: DISCLAIMER}, decisions: []}

function decisionsOn(shelf: Shelf, subject: string, until = Date.parse(minute(60))) {
  return countingDecisions(shelf.decisions, {subject, until}, OPTIONS)
}

function standing(shelf: Shelf, document: typeof PAGE = PAGE, contributors: string[] = ['elena']) {
  const {contentHash} = contentOf(shelf, document).pin
  const found = standingOf(
    {contentHash, type: 'treatmentPage', contributors},
    decisionsOn(shelf, 'p1'),
  )
  return found.state
}

/** The shelf after decisions on documents, one after the other. */
function after(...steps: [{_id: string}, Partial<GivenDecision>?][]): Shelf {
  return steps.reduce((shelf, [document, given = {}]) => decide(shelf, document, given), SHELF)
}

function withDisclaimer(shelf: Shelf, disclaimer: typeof DISCLAIMER): Shelf {
  return {...shelf, documents: {...shelf.documents, d1: disclaimer}}
}

describe('a content', () => {
  const sentBack = {decision: 'changesRequested'} as const
  const withdrawn = {decision: 'withdrawn'} as const

  test.each([
    ['nothing was decided', after(), 'missing'],
    ['it was approved', after([PAGE]), 'approved'],
    ['its draft was approved', after([{...PAGE, _id: 'drafts.p1'}]), 'approved'],
    ['another was approved', after([EDITED]), 'stale'],
    ['another was approved afterwards', after([PAGE], [EDITED]), 'approved'],
    ['changes of another were requested', after([PAGE], [EDITED, sentBack]), 'approved'],
    ['its changes were requested', after([PAGE], [PAGE, sentBack]), 'changesRequested'],
    ['only another was sent back', after([EDITED, sentBack]), 'changesRequested'],
    ['it was approved in spite of that', after([PAGE, sentBack], [PAGE]), 'approved'],
    ['it was withdrawn', after([PAGE], [EDITED, withdrawn]), 'withdrawn'],
    ['it was approved anew', after([PAGE], [PAGE, withdrawn], [PAGE]), 'approved'],
    ['the same was approved of another document', after([{...PAGE, _id: 'p2'}]), 'missing'],
    ['its signer had edited it', after([PAGE, {contributors: ['rajiv']}]), 'missing'],
    ['its signer may not decide', after([PAGE, {signer: {...RAJIV, role: 'editor'}}]), 'missing'],
    ['it is to be approved later', after([PAGE, {decidedAt: minute(61)}]), 'missing'],
    [
      'it is to be withdrawn later',
      after([PAGE], [PAGE, {...withdrawn, decidedAt: minute(61)}]),
      'withdrawn',
    ],
  ])('of which %s', (_, shelf, state) => {
    expect(standing(shelf)).toBe(state)
  })

  test('that its approver edited, whatever the decision says', () => {
    const shelf = after([PAGE, {contributors: []}])
    expect(standing(shelf, PAGE, ['rajiv', 'elena'])).toBe('selfApproved')
    expect(standing(decide(shelf, PAGE, {signer: MAYA}), PAGE, ['rajiv'])).toBe('approved')
    expect(standing(after([EDITED], [PAGE]), PAGE, ['rajiv'])).toBe('selfApproved')
  })

  test('that its former approver edited since', () => {
    expect(standing(after([PAGE]), EDITED, ['rajiv'])).toBe('stale')
  })

  test('of another type', () => {
    const [found] = decisionsOn(after([PAGE]), 'p1')
    const contentHash = found?.contentHash ?? ''
    const content = {contentHash, type: 'article', contributors: []}
    expect(standingOf(content, decisionsOn(after([PAGE]), 'p1')).state).toBe('stale')
  })
})

function sameMoment(given: Partial<GivenDecision>): Partial<GivenDecision> {
  return {previousHash: undefined, decidedAt: minute(1), ...given}
}

describe('when two people decide at the same moment', () => {
  test('the later one stands, however they are stored', () => {
    const shelf = after(
      [PAGE, sameMoment({signer: MAYA})],
      [PAGE, sameMoment({decision: 'changesRequested', decidedAt: minute(2)})],
    )
    expect(standing(shelf)).toBe('changesRequested')
    expect(standing({...shelf, decisions: shelf.decisions.toReversed()})).toBe('changesRequested')
    expect(decisionsOn(shelf, 'p1')).toHaveLength(2)
  })

  test('at the very same time, an approval does not', () => {
    const approval = [PAGE, sameMoment({signer: MAYA})] as const
    const refusal = [PAGE, sameMoment({decision: 'changesRequested'})] as const
    expect(standing(after([...approval], [...refusal]))).toBe('changesRequested')
    expect(standing(after([...refusal], [...approval]))).toBe('changesRequested')
  })

  test('what follows in the chain comes after, whatever its clock says', () => {
    const late = {decision: 'changesRequested', decidedAt: minute(5)} as const
    expect(standing(after([PAGE, late], [PAGE, {decidedAt: minute(4)}]))).toBe('approved')
  })
})

describe('what a page shows counts', () => {
  const approved = after([DISCLAIMER], [PAGE])
  const editorial = {changeClass: 'editorial'} as const

  test('a disclaimer that was changed and not approved makes the page stale', () => {
    expect(standing(approved)).toBe('approved')
    expect(standing(withDisclaimer(approved, CLARIFIED))).toBe('stale')
  })

  test('a substantive change makes it stale', () => {
    const shelf = withDisclaimer(decide(approved, REVERSED, {}), REVERSED)
    expect(standing(shelf)).toBe('stale')
    expect(standing(decide(shelf, PAGE, {}))).toBe('approved')
  })

  test('an editorial change that was approved as such does not', () => {
    const shelf = withDisclaimer(decide(approved, CLARIFIED, editorial), CLARIFIED)
    expect(standing(shelf)).toBe('approved')
    expect(standing(withDisclaimer(shelf, {...CLARIFIED, text: 'Maybe harm.'}))).toBe('stale')
  })

  test('what the disclaimer says of its own change does not count', () => {
    const changed = {...REVERSED, changeClass: 'editorial'}
    const shelf = decide(approved, changed, {changeClass: 'substantive'})
    expect(standing(withDisclaimer(shelf, changed))).toBe('stale')
  })

  test('an editorial change of a substantive one is a change of that', () => {
    const shelf = decide(decide(approved, REVERSED, {}), CLARIFIED, editorial)
    expect(standing(withDisclaimer(shelf, CLARIFIED))).toBe('stale')
  })

  test('an editorial approval by whoever wrote it, or after a withdrawal, passes nothing on', () => {
    const own = decide(approved, CLARIFIED, {...editorial, contributors: ['rajiv']})
    expect(standing(withDisclaimer(own, CLARIFIED))).toBe('stale')
    const withdrawn = decide(approved, DISCLAIMER, {decision: 'withdrawn'})
    const again = decide(withdrawn, CLARIFIED, editorial)
    expect(standing(withDisclaimer(again, CLARIFIED))).toBe('stale')
  })

  test('a document that comes or goes makes it stale', () => {
    const documents = {...approved.documents, gone: {_id: 'gone', _type: 'person'}}
    expect(standing({...approved, documents})).toBe('stale')
    expect(standing({...approved, documents: {}})).toBe('stale')
  })
})

describe('a decision is read', () => {
  const [decision] = after([PAGE]).decisions

  test('with or without its snapshot', () => {
    expect(readDecision(decision)).toMatchObject({subject: 'p1', decision: 'approved'})
    expect(readDecision({...decision, snapshot: null})).toMatchObject({subject: 'p1'})
  })

  test.each(Object.keys(decision ?? {}).filter((name) => !/^_(rev|createdAt)$|^seals$/.test(name)))(
    'only when %s is as it was signed',
    (name) => {
      expect(readDecision({...decision, [name]: 'x'})).toBeUndefined()
      expect(readDecision({...decision, [name]: ['x']})).toBeUndefined()
    },
  )

  test.each([null, 7, 'x', [], {}, {_type: 'reviewDecision'}, {...decision, added: 1}])(
    'and not from %j',
    (value) => {
      expect(readDecision(value)).toBeUndefined()
    },
  )
})
