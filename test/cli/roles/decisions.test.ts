import type {SanityClient} from '@sanity/client'
import {describe, expect, test} from 'vitest'

import {createDecision, pinContent, type Signer} from '../../../policy/review/index.ts'
import {openLake} from '../setup/openLake.ts'

const RAJIV = {id: 'compliance-reviewer', name: 'Rajiv Nair', role: 'compliance-reviewer'}
const REFUSED = {statusCode: 403}

function decisionBy(signer: Signer) {
  const subject = {id: 'page', content: {_id: 'page', _type: 'treatmentPage', title: 'Tablets'}}
  const shown = new Map<string, unknown>()
  const {...decision} = createDecision(
    {subject, shown, pin: pinContent(subject, shown, () => [])},
    {
      decision: 'approved',
      signer,
      meaning: 'Approval',
      statement: 'I approve it.',
      decidedAt: '2026-06-15T09:00:00Z',
      contributors: [],
    },
  )
  return decision
}

const failureOf = (promise: Promise<unknown>) =>
  promise.then(
    () => 'accepted',
    (failure: unknown) => failure,
  )

const DECISION = decisionBy(RAJIV)

async function openReview() {
  const {clientOf, lake} = await openLake()
  return {
    lake,
    reviewer: clientOf('compliance-reviewer'),
    editor: clientOf('marketing-editor'),
    administrator: clientOf('developer'),
  }
}

describe('a decision', () => {
  test('is signed by a reviewer, in their own name and role only', async () => {
    const {lake, reviewer} = await openReview()
    await reviewer.create(DECISION)
    expect(lake.store.get(DECISION._id)).toMatchObject({hash: DECISION.hash, seals: DECISION.seals})
    for (const signer of [
      {...RAJIV, id: 'marketing-editor'},
      {...RAJIV, role: 'administrator'},
    ]) {
      expect(await failureOf(reviewer.create(decisionBy(signer)))).toMatchObject(REFUSED)
    }
  })

  test('is not written by an editor, nor as a draft or under another id', async () => {
    const {editor, reviewer} = await openReview()
    expect(await failureOf(editor.create(DECISION))).toMatchObject(REFUSED)
    for (const _id of [`drafts.${DECISION._id}`, 'decision', `versions.r.${DECISION._id}`]) {
      expect(await failureOf(reviewer.create({...DECISION, _id}))).toMatchObject(REFUSED)
    }
  })

  test.each<[string, (client: SanityClient) => Promise<unknown>]>([
    ['changed', (client) => client.patch(DECISION._id).set({comment: 'Fine.'}).commit()],
    ['replaced', (client) => client.createOrReplace({...DECISION, comment: 'Fine.'})],
    ['deleted', (client) => client.delete(DECISION._id)],
  ])('is %s by neither reviewer nor editor', async (_, change) => {
    const {administrator, editor, lake, reviewer} = await openReview()
    await reviewer.create(DECISION)
    expect(await failureOf(change(reviewer))).toMatchObject(REFUSED)
    expect(await failureOf(change(editor))).toMatchObject(REFUSED)
    expect(lake.store.get(DECISION._id)).toMatchObject({statement: DECISION.statement})
    // As on hosted Sanity, nothing holds an administrator: `ledger verify` finds what they did.
    expect(await failureOf(change(administrator))).toBe('accepted')
  })
})

test('who has both roles writes pages and signs decisions, in the role of a reviewer', async () => {
  const {clientOf, lake} = await openLake()
  const noor = {id: 'editor-and-reviewer', name: 'Noor Haddad', role: 'compliance-reviewer'}
  const client = clientOf(noor.id)
  await client.create({_id: 'drafts.page', _type: 'treatmentPage', title: 'Tablets'})
  const decision = decisionBy(noor)
  await client.create(decision)
  expect(lake.store.get(decision._id)).toMatchObject({signer: noor})
  for (const role of ['marketing-editor', 'administrator']) {
    const refused = failureOf(client.create(decisionBy({...noor, role})))
    expect(await refused).toMatchObject(REFUSED)
  }
})

test('both ask for reviews and take that back', async () => {
  const {editor, reviewer} = await openReview()
  for (const client of [editor, reviewer]) {
    const {_id} = await client.create({_type: 'reviewRequest', subject: 'page'})
    await client.patch(_id).set({withdrawnAt: '2026-06-15T09:00:00Z'}).commit()
  }
  await expect(editor.fetch('count(*[defined(withdrawnAt)])')).resolves.toBe(2)
})
