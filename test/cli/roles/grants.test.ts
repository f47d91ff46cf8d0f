import type {IdentifiedSanityDocumentStub, SanityClient, SanityDocumentStub} from '@sanity/client'
import {sanityImport} from '@sanity/import'
import {describe, expect, test} from 'vitest'

import type {Lake} from '../../../lake/index.ts'
import {openLake} from '../setup/openLake.ts'

const link = (id: string) => ({_key: id, _type: 'reference', _ref: id})

const BARE = {_type: 'treatmentPage', title: 'Tablets', treatments: [link('tablets')]}
const GOOD = {...BARE, disclaimers: [link('notice')]}
const WEAK = {...BARE, disclaimers: [{...link('notice'), _weak: true}]}
const UNTREATED = {...GOOD, treatments: []}
const ARTICLE = {_type: 'article', title: 'Tablets', treatments: [link('tablets')]}

const BAD: [string, SanityDocumentStub][] = [
  ['without disclaimers', BARE],
  ['whose disclaimer is linked weakly', WEAK],
  ['without treatments', UNTREATED],
  ['that is an article with treatments and no disclaimers', ARTICLE],
]

const REFUSED = {
  statusCode: 403,
  message: expect.stringMatching(/links at least one disclaimer.*Save it as a draft/),
}

const failureOf = (promise: Promise<unknown>) =>
  promise.then(
    () => 'accepted',
    (failure: unknown) => failure,
  )

/** A lake with a disclaimer and a treatment that pages can link. */
async function openDataset() {
  const {lake, clientOf} = await openLake()
  const administrator = clientOf('developer')
  await administrator.create({_id: 'notice', _type: 'disclaimer'})
  await administrator.create({_id: 'tablets', _type: 'treatment'})
  return {lake, administrator, editor: clientOf('marketing-editor'), clientOf}
}

function publish(client: SanityClient): Promise<unknown> {
  return client.action({
    actionType: 'sanity.action.document.publish',
    draftId: 'drafts.page',
    publishedId: 'page',
  })
}

/** A copy goes in: the import marks the references of what it is given as weak. */
function importAs(client: SanityClient, document: IdentifiedSanityDocumentStub): Promise<unknown> {
  return sanityImport([structuredClone(document)], {client, operation: 'createOrReplace'})
}

const liveTitle = (lake: Lake) => lake.store.get('page')?.['title']

describe.each(BAD)('a page %s', (_, page) => {
  test('is refused when the editor creates, replaces or inserts it live', async () => {
    const {lake, editor} = await openDataset()
    const live = {...page, _id: 'page'}
    expect(await failureOf(editor.createOrReplace(live))).toMatchObject(REFUSED)
    expect(await failureOf(editor.createIfNotExists(live))).toMatchObject(REFUSED)
    expect(await failureOf(editor.create(live))).toMatchObject(REFUSED)
    expect(lake.store.get('page')).toBeUndefined()
  })

  test('is refused when the editor publishes its draft, which stays and can be edited', async () => {
    const {lake, editor} = await openDataset()
    await editor.createOrReplace({...page, _id: 'drafts.page'})
    expect(await failureOf(publish(editor))).toMatchObject(REFUSED)
    await editor.patch('drafts.page').set({title: 'Longer'}).commit()
    expect(lake.store.get('drafts.page')).toMatchObject({title: 'Longer'})
    expect(lake.store.get('page')).toBeUndefined()
  })

  test('is refused over a good one that is live', async () => {
    const {lake, editor} = await openDataset()
    await editor.createOrReplace({...GOOD, _id: 'page'})
    const bad = {...page, title: 'Worse'}
    await editor.createOrReplace({...bad, _id: 'drafts.page'})
    expect(await failureOf(publish(editor))).toMatchObject({statusCode: 403})
    expect(await failureOf(editor.createOrReplace({...bad, _id: 'page'}))).toMatchObject({
      statusCode: 403,
    })
    expect(liveTitle(lake)).toBe('Tablets')
  })

  test('is refused when the editor imports it, and may be imported as a draft', async () => {
    const {lake, editor} = await openDataset()
    const live = importAs(editor, {...page, _id: 'page'})
    expect(await failureOf(live)).toMatchObject(REFUSED)
    expect(lake.store.get('page')).toBeUndefined()
    await importAs(editor, {...page, _id: 'drafts.page'})
    expect(lake.store.get('drafts.page')).toMatchObject({title: 'Tablets'})
  })

  test('may lie in a release, which the editor cannot publish then', async () => {
    const {lake, editor} = await openDataset()
    const {releaseId} = await editor.releases.create({metadata: {releaseType: 'asap'}})
    const versionId = `versions.${releaseId}.page`
    await editor.createOrReplace({...page, _id: versionId})
    expect(await failureOf(editor.releases.publish({releaseId}))).toMatchObject(REFUSED)
    expect(lake.store.get(versionId)).toBeDefined()
    expect(lake.store.get('page')).toBeUndefined()
  })

  test("passes with an administrator's token on every way", async () => {
    const {lake, administrator} = await openDataset()
    await administrator.createOrReplace({...page, _id: 'page'})
    await administrator.createOrReplace({...page, _id: 'drafts.page', title: 'Published'})
    await publish(administrator)
    expect(liveTitle(lake)).toBe('Published')
    await importAs(administrator, {...page, _id: 'page', title: 'Imported'})
    expect(liveTitle(lake)).toBe('Imported')
  })

  test('that is live can be mended, unpublished and deleted by the editor', async () => {
    const {lake, administrator, editor} = await openDataset()
    await administrator.createOrReplace({...page, _id: 'page'})
    expect(await failureOf(editor.patch('page').set({title: 'Still bad'}).commit())).toMatchObject(
      REFUSED,
    )
    await editor.createOrReplace({...GOOD, _id: 'drafts.page', title: 'Mended'})
    await publish(editor)
    expect(liveTitle(lake)).toBe('Mended')

    await administrator.createOrReplace({...page, _id: 'page'})
    await editor.action({
      actionType: 'sanity.action.document.unpublish',
      draftId: 'drafts.page',
      publishedId: 'page',
    })
    expect(lake.store.get('drafts.page')).toMatchObject({title: 'Tablets'})
    await administrator.createOrReplace({...page, _id: 'page'})
    await editor.delete('page')
    expect(lake.store.get('page')).toBeUndefined()
  })
})

test('a good page goes live by the editor, and cannot lose its disclaimers afterwards', async () => {
  const {lake, editor} = await openDataset()
  await editor.createOrReplace({...GOOD, _id: 'drafts.page'})
  await publish(editor)
  expect(liveTitle(lake)).toBe('Tablets')
  expect(await failureOf(editor.patch('page').unset(['disclaimers']).commit())).toMatchObject(
    REFUSED,
  )
  await editor.patch('page').set({title: 'Better'}).commit()
  expect(liveTitle(lake)).toBe('Better')
})

test('an import of a good page is refused live, since it links weakly at first, but not as a draft', async () => {
  const {lake, editor} = await openDataset()
  expect(await failureOf(importAs(editor, {...GOOD, _id: 'page'}))).toMatchObject({
    statusCode: 403,
    message: expect.stringContaining('import drafts'),
  })
  await importAs(editor, {...GOOD, _id: 'drafts.page'})
  await publish(editor)
  expect(lake.store.get('page')).toMatchObject(GOOD)
})

test('one bad page stops the whole transaction', async () => {
  const {lake, editor} = await openDataset()
  const both = editor
    .transaction()
    .createOrReplace({...GOOD, _id: 'page'})
    .createOrReplace({...BARE, _id: 'other'})
  expect(await failureOf(both.commit())).toMatchObject(REFUSED)
  expect(lake.store.get('page')).toBeUndefined()
})

test('a refusal of somebody who does not write pages at all gives no advice on pages', async () => {
  const {clientOf} = await openDataset()
  const reviewer = clientOf('compliance-reviewer')
  expect(await failureOf(reviewer.createOrReplace({...GOOD, _id: 'page'}))).toMatchObject({
    statusCode: 403,
    message: expect.not.stringContaining('Save it as a draft'),
  })
})
