import {expect, test} from 'vitest'

import type {ReviewDecision} from '../../../../policy/review/index.ts'
import {disclaimer, treatment} from '../../../policy/fixtures/cleanCase.ts'
import {decide, OPTIONS, RAJIV, type Shelf} from '../../../policy/review/setup/decisions.ts'
import {openGuarded} from './openGuarded.ts'
import {refusalOf} from './refusalOf.ts'
import {cleanPage, PAGE, setScene} from './scene.ts'

const DRAFT = `drafts.${PAGE}`
const VERSION = `versions.r1.${PAGE}`

const publish = {
  actionType: 'sanity.action.document.publish',
  draftId: DRAFT,
  publishedId: PAGE,
} as const

const shelf: Shelf = {
  documents: {'d-education': disclaimer(), 't-spray': treatment()},
  decisions: [],
}

/** The guard with compliance review on, and the scene with decisions stored. */
async function openReviewed(decisions: readonly ReviewDecision[]) {
  const guarded = await openGuarded({options: {review: OPTIONS}})
  await setScene(guarded.free, {effectiveUntil: undefined})
  for (const {...decision} of decisions) {
    await guarded.free.create({...decision, _rev: undefined})
  }
  return guarded
}

const approved = decide(decide(shelf, disclaimer(), {}), cleanPage(), {}).decisions

test('a draft without a current approval is not published, and with one it is', async () => {
  const {client, free, lake, ...rest} = await openReviewed(approved)
  await free.create(cleanPage({_id: DRAFT, title: 'Another title'}))
  expect(await refusalOf(rest, client.action(publish))).toEqual([`${PAGE} review.stale`])
  await free.patch(DRAFT).set({title: cleanPage().title}).commit()
  expect(await refusalOf(rest, client.action(publish))).toEqual([])
  expect(lake.store.get(PAGE)).toBeDefined()
})

test('nor is one that was approved by somebody who edited it, in a release or not', async () => {
  const signer = {...RAJIV, id: 'developer'}
  const own = decide(decide(shelf, disclaimer(), {}), cleanPage(), {signer}).decisions
  const {client, free, ...rest} = await openReviewed(own)
  await free.create(cleanPage({_id: DRAFT}))
  expect(await refusalOf(rest, client.action(publish))).toEqual([`${PAGE} review.selfApproved`])

  await free.delete(DRAFT)
  await free.releases.create({releaseId: 'r1', metadata: {title: 'Spring'}})
  await free.create(cleanPage({_id: VERSION}))
  const release = client.releases.publish({releaseId: 'r1'})
  expect(await refusalOf(rest, release)).toEqual([`${PAGE} review.selfApproved`])
})

test('what is written without a draft has nobody known to have edited it, and is held', async () => {
  const {client, free, ...rest} = await openReviewed(approved)
  await free.create({_id: 'other', _type: 'person'})
  expect(await refusalOf(rest, client.create(cleanPage()))).toEqual([`${PAGE} review.selfApproved`])
})

test('a disclaimer that is not approved holds the page that shows it', async () => {
  const alone = decide(shelf, cleanPage(), {}).decisions
  const {client, free, ...rest} = await openReviewed(alone)
  await free.create(cleanPage({_id: DRAFT}))
  expect(await refusalOf(rest, client.action(publish))).toContain(
    `${PAGE} review.disclaimerNotApproved`,
  )
})
