import type {Action} from '@sanity/client'
import {expect, test} from 'vitest'

import {openGuarded} from './openGuarded.ts'
import {refusalOf} from './refusalOf.ts'
import {blockedPage, cleanPage, DISCLAIMER, PAGE, setScene} from './scene.ts'

const DRAFT = `drafts.${PAGE}`
const publish = {
  actionType: 'sanity.action.document.publish',
  draftId: DRAFT,
  publishedId: PAGE,
} as const

function create(attributes: ReturnType<typeof cleanPage>): Action {
  return {
    actionType: 'sanity.action.document.create',
    publishedId: PAGE,
    attributes,
    ifExists: 'fail',
  }
}

test('publishing a draft that the rule blocks does not reach the lake, and does once it is mended', async () => {
  const {client, free, lake, sent, ...rest} = await openGuarded()
  await setScene(free)
  await free.create(blockedPage({_id: DRAFT}))
  const reasons = await refusalOf(rest, client.action(publish))
  expect(reasons).toContain(`${PAGE} disclaimer.missing`)
  expect(sent).not.toContain('POST /data/actions/production')
  expect(lake.store.get(PAGE)).toBeUndefined()

  await free.createOrReplace(cleanPage({_id: DRAFT}))
  expect(await refusalOf(rest, client.action(publish))).toEqual([])
  expect(lake.store.get(PAGE)).toMatchObject({title: cleanPage().title})
})

test('the draft is judged, never the page as it is live', async () => {
  const {client, free, ...rest} = await openGuarded()
  await setScene(free)
  await free
    .transaction()
    .create(cleanPage())
    .create(blockedPage({_id: DRAFT}))
    .commit()
  expect(await refusalOf(rest, client.action(publish))).not.toEqual([])
  await free
    .transaction()
    .createOrReplace(blockedPage())
    .createOrReplace(cleanPage({_id: DRAFT}))
    .commit()
  expect(await refusalOf(rest, client.action(publish))).toEqual([])
})

test('evidence is as it is at this moment', async () => {
  const {client, free, ...rest} = await openGuarded()
  await setScene(free)
  await free.create(cleanPage({_id: DRAFT}))
  await free.patch(DISCLAIMER).set({effectiveUntil: '2020-01-01'}).commit()
  expect(await refusalOf(rest, client.action(publish))).toContain(`${PAGE} disclaimer.expired`)
  await free.patch(DISCLAIMER).set({effectiveUntil: '2099-01-01'}).commit()
  expect(await refusalOf(rest, client.action(publish))).toEqual([])
})

test('an edit that arrives after the draft was judged is not published unseen', async () => {
  const {client, free, lake} = await openGuarded({
    requestHandler: async (request, next) => {
      if (request.url.includes('/data/actions/')) {
        await free.patch(DRAFT).set({disclaimers: []}).commit()
      }
      return next(request)
    },
  })
  await setScene(free)
  await free.create(cleanPage({_id: DRAFT}))
  await expect(client.action(publish)).rejects.toThrow(/revision/i)
  expect(lake.store.get(PAGE)).toBeUndefined()
})

test('an action sees what those before it in the same request did', async () => {
  const {client, free, lake, ...rest} = await openGuarded()
  await setScene(free)
  const blocked = [create(blockedPage({_id: DRAFT})), publish]
  expect(await refusalOf(rest, client.action(blocked))).toContain(`${PAGE} disclaimer.missing`)
  const mended: Action = {
    actionType: 'sanity.action.document.edit',
    draftId: DRAFT,
    publishedId: PAGE,
    patch: {set: {disclaimers: cleanPage().disclaimers}},
  }
  const mending = [create(blockedPage({_id: DRAFT})), mended, publish]
  expect(await refusalOf(rest, client.action(mending))).toEqual([])
  expect(lake.store.get(PAGE)).toBeDefined()
})

test('a disclaimer that is published in the same request counts', async () => {
  const {client, free, ...rest} = await openGuarded()
  await setScene(free, {_id: `drafts.${DISCLAIMER}`})
  const link = {
    _type: 'reference',
    _key: 'd',
    _ref: DISCLAIMER,
    _weak: true,
    _strengthenOnPublish: {type: 'disclaimer'},
  }
  await free.create(cleanPage({_id: DRAFT, disclaimers: [link]}))
  expect(await refusalOf(rest, client.action(publish))).toContain(`${PAGE} disclaimer.unpublished`)
  const both: Action[] = [
    publish,
    {...publish, draftId: `drafts.${DISCLAIMER}`, publishedId: DISCLAIMER},
  ]
  expect(await refusalOf(rest, client.action(both))).toEqual([])
})

test.each([
  'document.create',
  'document.replaceDraft',
  'document.version.create',
  'document.version.replace',
])('%s writes no blocked page under its published id', async (action) => {
  const {client, free, ...rest} = await openGuarded()
  await setScene(free)
  const body = {
    actions: [
      {
        actionType: `sanity.action.${action}`,
        publishedId: PAGE,
        [action.includes('version') ? 'document' : 'attributes']: blockedPage(),
      },
    ],
  }
  const request = client.request({method: 'POST', url: '/data/actions/production', body})
  expect(await refusalOf(rest, request)).toContain(`${PAGE} disclaimer.missing`)
})

test('an edit of a page under its published id is judged by its result', async () => {
  const {client, free, ...rest} = await openGuarded()
  await setScene(free)
  await free.create(cleanPage())
  const edit = client.action({
    actionType: 'sanity.action.document.edit',
    draftId: PAGE,
    publishedId: PAGE,
    patch: {unset: ['disclaimers']},
  })
  expect(await refusalOf(rest, edit)).toContain(`${PAGE} disclaimer.missing`)
})

test('a page of a type that is guarded only with treatments is held only with them', async () => {
  const {client, free, lake, ...rest} = await openGuarded()
  await setScene(free)
  const draft = {_id: 'drafts.a', _type: 'article', title: 'An article'}
  const publishArticle = {...publish, draftId: 'drafts.a', publishedId: 'a'}
  await free.create({...draft, treatments: cleanPage().treatments})
  expect(await refusalOf(rest, client.action(publishArticle))).toContain('a disclaimer.missing')
  await free.createOrReplace(draft)
  expect(await refusalOf(rest, client.action(publishArticle))).toEqual([])
  expect(lake.store.get('a')).toBeDefined()
})

test('an action that is not known here is held for pages and let through for what is none', async () => {
  const {client, free, sent, ...rest} = await openGuarded()
  await setScene(free)
  await free.create(cleanPage())
  const send = (action: object) =>
    client.request({
      method: 'POST',
      url: '/data/actions/production',
      body: {actions: [{actionType: 'sanity.action.document.release', ...action}]},
    })
  expect(await refusalOf(rest, send({publishedId: PAGE}))).toEqual(['doubt action.unknown'])
  expect(await refusalOf(rest, send({publishedId: 'nobody'}))).toEqual(['doubt action.unknown'])
  expect(await refusalOf(rest, send({everything: true}))).toEqual(['doubt action.unknown'])
  await expect(send({publishedId: 'person'})).rejects.toThrow('Unknown action type')
  expect(sent.filter((line) => line.includes('actions'))).toHaveLength(1)
})

test('editing drafts and versions asks for nothing', async () => {
  const {client, free, sent} = await openGuarded()
  await setScene(free)
  await free.create(cleanPage())
  const edit = {
    actionType: 'sanity.action.document.edit',
    draftId: DRAFT,
    publishedId: PAGE,
    patch: {set: {title: 'Another'}},
  } as const
  await client.action(edit)
  await client.action([edit, edit])
  await client.action({...edit, patch: {unset: ['disclaimers']}})
  await client.patch(DRAFT).set({title: 'A third'}).commit()
  expect(sent).toEqual([
    'POST /data/actions/production',
    'POST /data/actions/production',
    'POST /data/actions/production',
    'POST /data/mutate/production',
  ])
})

test('a trial run is no publication', async () => {
  const {client, free, ...rest} = await openGuarded()
  await setScene(free)
  await free.create(blockedPage({_id: DRAFT}))
  expect(await refusalOf(rest, client.action(publish, {dryRun: true}))).toEqual([])
  expect(await refusalOf(rest, client.create(blockedPage(), {dryRun: true}))).toEqual([])
})
