import {expect, test} from 'vitest'

import {createRepair} from '../../functions/repair/createRepair.ts'
import type {ReviewDecision} from '../../policy/review/index.ts'
import {claim, disclaimer, source, TODAY, treatment} from '../policy/fixtures/cleanCase.ts'
import {decide, OPTIONS, RAJIV, type Shelf} from '../policy/review/setup/decisions.ts'
import {goodPage, openDataset, publish} from './setup/openDataset.ts'

const PAGE = {...goodPage('p1'), body: [claim()]}

const NOTHING: Shelf = {
  documents: {'d-education': disclaimer(), 't-spray': treatment(), s1: source()},
  decisions: [],
}

const now = () => new Date(TODAY)

/** What is found in the live page after decisions were stored, where compliance review is on. */
async function codesAfter(decisions: readonly ReviewDecision[]) {
  const {client} = await openDataset()
  await publish(client, PAGE)
  for (const {...decision} of decisions) await client.create({...decision, _rev: undefined})
  const repair = createRepair({client, now, dryRun: true, policy: {review: OPTIONS}})
  const repaired = await Array.fromAsync(repair.all())
  return repaired.flatMap((page) =>
    page.outcome === 'fine' ? ['fine'] : page.findings.map<string>(({code}) => code),
  )
}

test('where compliance review is on, a page without a current approval is found', async () => {
  expect(await codesAfter([])).toEqual(['review.missing', 'review.disclaimerNotApproved'])
  const {decisions} = decide(decide(NOTHING, disclaimer(), {}), {...PAGE, title: 'Before'}, {})
  expect(await codesAfter(decisions)).toEqual(['review.stale'])
})

test('and one that is approved, with all that it shows, is fine', async () => {
  const {decisions} = decide(decide(NOTHING, disclaimer(), {}), PAGE, {})
  expect(await codesAfter(decisions)).toEqual(['fine'])
})

test('but not if whoever approved it had edited it, by the history of the dataset', async () => {
  const signer = {...RAJIV, id: 'administrator'}
  const {decisions} = decide(decide(NOTHING, disclaimer(), {}), PAGE, {signer})
  expect(await codesAfter(decisions)).toEqual(['review.selfApproved'])
})
