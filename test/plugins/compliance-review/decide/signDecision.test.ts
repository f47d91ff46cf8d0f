import type {SanityClient} from '@sanity/client'
import {expect, test} from 'vitest'

import {
  ContentChangedError,
  signDecision,
  type SignedFields,
} from '../../../../plugins/compliance-review/decide/signDecision.ts'
import type {KnownReview} from '../../../../plugins/compliance-review/review/OpenReview.ts'
import {indexStored} from '../../../../policy/index.ts'
import {readDecision} from '../../../../policy/review/index.ts'
import {openLake} from '../../../cli/setup/openLake.ts'
import {disclaimer, page, reference, treatment} from '../../../policy/fixtures/cleanCase.ts'
import {EDITOR, knownReview, REVIEWER} from '../setup/knownReview.ts'

const DRAFT = 'drafts.p-spray'
const DECISIONS = '*[_type == "reviewDecision"] | order(decidedAt)'

const approval: SignedFields = {
  decision: 'approved',
  signer: {id: REVIEWER.id, name: REVIEWER.name, role: 'compliance-reviewer'},
  meaning: 'Approval',
  statement: 'I have read it.',
}

/** A draft with a disclaimer, and how the reviewer sees it. */
async function openDraft() {
  const lake = await openLake()
  const administrator = lake.clientOf('developer')
  const editor = lake.clientOf('marketing-editor')
  await administrator.create(disclaimer())
  await administrator.create(treatment())
  await editor.create(page({_id: DRAFT, disclaimers: [reference('d-education')]}))
  return {administrator, editor, reviewer: lake.clientOf('compliance-reviewer'), lake}
}

async function see(client: SanityClient): Promise<KnownReview> {
  const stored = indexStored(await client.fetch('*[_type != "reviewDecision"]'))
  const draft = stored.get(DRAFT)
  if (draft === undefined) throw new Error('There is no draft.')
  return knownReview({documents: Object.fromEntries(stored), decisions: []}, draft)
}

test('an approval is stored as it was signed, and the next decision follows it', async () => {
  const {reviewer} = await openDraft()
  const seen = await see(reviewer)
  await signDecision(reviewer, seen, approval)
  await signDecision(reviewer, seen, {...approval, decision: 'changesRequested', comment: 'No.'})

  const [first, second] = (await reviewer.fetch(DECISIONS)).map(readDecision)
  expect(first).toMatchObject({
    subject: 'p-spray',
    decision: 'approved',
    contentHash: seen.review.pin.contentHash,
    contributors: [EDITOR.id],
    previousHash: undefined,
  })
  expect(second).toMatchObject({decision: 'changesRequested', previousHash: first.hash})
})

test('what is not what the reviewer saw is not signed', async () => {
  const {administrator, editor, reviewer} = await openDraft()
  const seen = await see(reviewer)

  await editor.patch(DRAFT).set({title: 'Another title'}).commit()
  await expect(signDecision(reviewer, seen, approval)).rejects.toThrow(ContentChangedError)
  const seenAgain = await see(reviewer)
  await administrator.patch('d-education').set({title: 'Other words'}).commit()
  await expect(signDecision(reviewer, seenAgain, approval)).rejects.toThrow(ContentChangedError)
  await editor.delete(DRAFT)
  await expect(signDecision(reviewer, seenAgain, approval)).rejects.toThrow(ContentChangedError)
  expect(await reviewer.fetch(DECISIONS)).toEqual([])
})

test('what readers do not see is no change, and counts as one when they do', async () => {
  const {administrator, editor, reviewer} = await openDraft()
  const links = [reference('d-education'), reference('d-safety', {_weak: true})]
  await editor.patch(DRAFT).set({disclaimers: links}).commit()
  const seen = await see(reviewer)
  await signDecision(reviewer, seen, approval)
  await administrator.create(disclaimer({_id: 'd-safety'}))
  await expect(signDecision(reviewer, seen, approval)).rejects.toThrow(ContentChangedError)
})

test('of two decisions at the same moment both are kept', async () => {
  const {reviewer} = await openDraft()
  const seen = await see(reviewer)
  await Promise.all([
    signDecision(reviewer, seen, approval),
    signDecision(reviewer, seen, {...approval, decision: 'changesRequested', comment: 'No.'}),
  ])
  const stored = (await reviewer.fetch(DECISIONS)).map(readDecision)
  expect(stored).toHaveLength(2)
  expect(stored).not.toContain(undefined)
})

test('nobody signs without the right to, nor while it is not known who edited the content', async () => {
  const {editor, reviewer} = await openDraft()
  const seen = await see(reviewer)
  await expect(signDecision(editor, seen, approval)).rejects.toMatchObject({statusCode: 403})
  const review = {...seen.review, contributors: undefined}
  await expect(signDecision(reviewer, {...seen, review}, approval)).rejects.toThrow('not known')
  expect(await reviewer.fetch(DECISIONS)).toEqual([])
})
