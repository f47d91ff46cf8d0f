import type {SanityClient} from '@sanity/client'
import {expect, test} from 'vitest'

import {readLivePages} from '../../../../plugins/compliance-review/withdrawal/readLivePages.ts'
import {signWithdrawals} from '../../../../plugins/compliance-review/withdrawal/signWithdrawals.ts'
import {storeDecisions} from '../../../../plugins/compliance-review/withdrawal/storeDecisions.ts'
import {takeDown} from '../../../../plugins/compliance-review/withdrawal/takeDown.ts'
import {EXIT_CODES} from '../../../../cli/exitCodes.ts'
import {DEFAULT_REVIEW_OPTIONS} from '../../../../policy/review/index.ts'
import {openReviewed, PAGE, RAJIV} from '../../../cli/ledger/setup/openReviewed.ts'
import {openLake} from '../../../cli/setup/openLake.ts'
import {disclaimer, page, source, treatment} from '../../../policy/fixtures/cleanCase.ts'
import {openGuarded} from '../../publish-guard/requests/openGuarded.ts'
import {cleanPage, PAGE as GUARDED, setScene} from '../../publish-guard/requests/scene.ts'

const REFUSED = {statusCode: 403}

async function sign(client: SanityClient, ids: readonly string[], reason = 'A recall.') {
  const pages = await readLivePages(client, ids, DEFAULT_REVIEW_OPTIONS)
  return signWithdrawals(pages, {
    signer: RAJIV,
    reason,
    meaning: 'Withdrawal',
    statementFor: (title) => `I withdraw ${title}.`,
    decidedAt: new Date().toISOString(),
  })
}

const failureOf = (promise: Promise<unknown>) =>
  promise.then(
    () => 'accepted',
    (failure: unknown) => failure,
  )

test('a page that a reviewer withdraws is off the site, stays as a draft, and the ledger is clean', async () => {
  const {ledger, use} = await openReviewed()
  await use(async ({clientOf, lake}) => {
    const reviewer = clientOf('compliance-reviewer')
    const decisions = await sign(reviewer, [PAGE._id])
    await storeDecisions(reviewer, decisions)
    await storeDecisions(reviewer, decisions)
    expect(lake.store.get(PAGE._id)).toBeDefined()
    await takeDown(reviewer, [PAGE._id])
    expect(lake.store.get(PAGE._id)).toBeUndefined()
    expect(lake.store.get(`drafts.${PAGE._id}`)).toMatchObject({title: PAGE.title})
    // Nothing is left to do, and doing it once more says so.
    await takeDown(reviewer, [PAGE._id])
    expect(await readLivePages(reviewer, [PAGE._id], DEFAULT_REVIEW_OPTIONS)).toEqual([])
  })
  const verify = ledger('verify')
  expect(await verify.ended).toBe(EXIT_CODES.ok)
  expect(verify.output()).toContain('The chain holds.')
  const exported = ledger('export')
  await exported.ended
  expect(exported.output()).toContain('"decision":"withdrawn"')
  expect(exported.output()).toContain('A recall.')
})

/** Two live pages, the second of which something else links, so that it cannot go. */
async function openLinked() {
  const open = await openLake()
  const administrator = open.clientOf('developer')
  await administrator
    .transaction()
    .create(disclaimer())
    .create(treatment())
    .create(source())
    .create(page({_id: 'one', title: 'One'}))
    .create(page({_id: 'two', title: 'Two'}))
    .create({_id: 'index', _type: 'condition', main: {_type: 'reference', _ref: 'two'}})
    .commit()
  return {...open, administrator, reviewer: open.clientOf('compliance-reviewer')}
}

test('pages go together or not at all, and what was decided stands meanwhile', async () => {
  const {administrator, lake, reviewer} = await openLinked()
  const decisions = await sign(reviewer, ['one', 'two'])
  expect(decisions.map(({subject}) => subject).toSorted()).toEqual(['one', 'two'])
  await storeDecisions(reviewer, decisions)
  expect(await failureOf(takeDown(reviewer, ['one', 'two']))).toMatchObject({statusCode: 409})
  expect([lake.store.get('one'), lake.store.get('two')]).not.toContain(undefined)
  for (const {_id} of decisions) expect(lake.store.get(_id)).toBeDefined()

  await administrator.delete('index')
  await takeDown(reviewer, ['one', 'two'])
  expect([lake.store.get('one'), lake.store.get('two')]).toEqual([undefined, undefined])
  expect(lake.store.get('drafts.two')).toMatchObject({title: 'Two'})
})

test('a draft that is there keeps what it says', async () => {
  const {administrator, lake, reviewer} = await openLinked()
  await administrator.create(page({_id: 'drafts.one', title: 'One, revised'}))
  await takeDown(reviewer, ['one'])
  expect(lake.store.get('one')).toBeUndefined()
  expect(lake.store.get('drafts.one')).toMatchObject({title: 'One, revised'})
})

test('a reviewer takes pages down, but writes neither what is live nor a draft', async () => {
  const {administrator, reviewer} = await openLinked()
  await administrator.create(page({_id: 'drafts.one', title: 'One'}))
  const attempts: readonly (() => Promise<unknown>)[] = [
    () => reviewer.patch('one').set({title: 'Mine'}).commit(),
    () => reviewer.createOrReplace({...page({_id: 'one'}), title: 'Mine'}),
    () => reviewer.patch('drafts.one').set({title: 'Mine'}).commit(),
    () => reviewer.createOrReplace({...page({_id: 'drafts.one'}), title: 'Mine'}),
    () => reviewer.delete('drafts.one'),
    () => reviewer.create(page({_id: 'three'})),
    () =>
      reviewer.action({
        actionType: 'sanity.action.document.publish',
        draftId: 'drafts.one',
        publishedId: 'one',
      }),
  ]
  for (const attempt of attempts) expect(await failureOf(attempt())).toMatchObject(REFUSED)
})

test('the guard of the Studio lets a withdrawal through, and no publication after it', async () => {
  const options = {review: DEFAULT_REVIEW_OPTIONS}
  const {client, free, lake, refusals} = await openGuarded({options})
  await setScene(free, {effectiveUntil: undefined})
  await free.create(cleanPage({_id: GUARDED}))
  const raw = client.withConfig({perspective: 'raw'})
  await storeDecisions(raw, await sign(raw, [GUARDED]))
  await takeDown(raw, [GUARDED])
  expect(lake.store.get(GUARDED)).toBeUndefined()
  expect(refusals).toEqual([])
  const publish = raw.action({
    actionType: 'sanity.action.document.publish',
    draftId: `drafts.${GUARDED}`,
    publishedId: GUARDED,
  })
  await expect(publish).rejects.toThrow(/withdr/i)
  expect(lake.store.get(GUARDED)).toBeUndefined()
})
