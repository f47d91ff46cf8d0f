import type {SanityClient} from '@sanity/client'
import {expect, test} from 'vitest'

import {openGuarded} from './openGuarded.ts'
import {refusalOf} from './refusalOf.ts'
import {cleanPage, DISCLAIMER, PAGE, setScene} from './scene.ts'

const DRAFT = `drafts.${PAGE}`
const VERSION = `versions.r1.${PAGE}`

const unpublish = {
  actionType: 'sanity.action.document.unpublish',
  publishedId: DISCLAIMER,
  draftId: `drafts.${DISCLAIMER}`,
} as const

/** A link by which the server itself would let the disclaimer go. */
const weakly = {
  disclaimers: cleanPage().disclaimers.map((link) => ({...link, _weak: true})),
}

const WITHDRAWALS: readonly [string, (client: SanityClient) => Promise<unknown>][] = [
  ['document.unpublish', (client) => client.action(unpublish)],
  [
    'document.delete',
    (client) =>
      client.action({
        actionType: 'sanity.action.document.delete',
        publishedId: DISCLAIMER,
        includeDrafts: [],
      }),
  ],
  ['delete', (client) => client.delete(DISCLAIMER)],
  ['delete by query', (client) => client.delete({query: '*[_type == "disclaimer"]'})],
  [
    'replacement by a document of another type',
    (client) => client.createOrReplace({_id: DISCLAIMER, _type: 'person'}),
  ],
]

test.each(WITHDRAWALS)(
  'a disclaimer that a page links is not lost by %s',
  async (_name, withdraw) => {
    const {client, free, lake, ...rest} = await openGuarded()
    await setScene(free)
    await free.create(cleanPage(weakly))
    expect(await refusalOf(rest, withdraw(client))).toEqual([`${DISCLAIMER} in ${PAGE}`])
    expect(lake.store.get(DISCLAIMER)).toMatchObject({_type: 'disclaimer'})

    await free.delete(PAGE)
    expect(await refusalOf(rest, withdraw(client))).toEqual([])
    expect(lake.store.get(DISCLAIMER)?.['_type']).not.toBe('disclaimer')
  },
)

test.each([DRAFT, VERSION])('a link from %s alone holds it as well', async (id) => {
  const {client, free, ...rest} = await openGuarded()
  await setScene(free)
  await free.create(cleanPage({...weakly, _id: id}))
  expect(await refusalOf(rest, client.action(unpublish))).toEqual([`${DISCLAIMER} in ${PAGE}`])
})

test('pages that go in the same request hold nothing', async () => {
  const {client, free, lake, ...rest} = await openGuarded()
  await setScene(free)
  await free.create(cleanPage())
  const together = client.transaction().delete(PAGE).delete(DISCLAIMER)
  expect(await refusalOf(rest, together.commit())).toEqual([])
  expect(lake.store.get(DISCLAIMER)).toBeUndefined()
})

test('a page that is linked in the same request holds it', async () => {
  const {client, free, ...rest} = await openGuarded()
  await setScene(free)
  const together = client
    .transaction()
    .create(cleanPage({...weakly, _id: DRAFT}))
    .delete(DISCLAIMER)
  expect(await refusalOf(rest, together.commit())).toEqual([`${DISCLAIMER} in ${PAGE}`])
})

test('discarding a draft of a published disclaimer loses nothing; the last form of one does', async () => {
  const {client, free, ...rest} = await openGuarded()
  await setScene(free)
  await free
    .transaction()
    .create(cleanPage({...weakly, _id: DRAFT}))
    .create({_id: `drafts.${DISCLAIMER}`, _type: 'disclaimer', title: 'Revised'})
    .commit()
  const discard = {
    actionType: 'sanity.action.document.version.discard',
    versionId: `drafts.${DISCLAIMER}`,
  } as const
  expect(await refusalOf(rest, client.action(discard))).toEqual([])
  await free
    .transaction()
    .create({_id: `drafts.${DISCLAIMER}`, _type: 'disclaimer', title: 'Revised'})
    .delete(DISCLAIMER)
    .commit()
  expect(await refusalOf(rest, client.action(discard))).toEqual([`${DISCLAIMER} in ${PAGE}`])
})

test('an edit of a live disclaimer is not held: its pages are listed as blocked instead', async () => {
  const {client, free, ...rest} = await openGuarded()
  await setScene(free)
  await free.create(cleanPage())
  const expire = client.patch(DISCLAIMER).set({effectiveUntil: '2020-01-01'}).commit()
  expect(await refusalOf(rest, expire)).toEqual([])
})
