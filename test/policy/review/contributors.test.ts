import type {SanityClient} from '@sanity/client'
import {describe, expect, test} from 'vitest'

import {
  contributorsOf,
  historyOf,
  readContributors,
  soughtHistoryOf,
} from '../../../policy/review/index.ts'
import {openLake} from '../../cli/setup/openLake.ts'

const EDITOR = 'marketing-editor'
const ADMINISTRATOR = 'developer'

async function openHistory() {
  const {clientOf} = await openLake()
  const [editor, administrator] = [clientOf(EDITOR), clientOf(ADMINISTRATOR)]
  const transactions = async (): Promise<unknown[]> => {
    const text = await administrator.request<string>({
      url: '/data/history/production/transactions/p1,drafts.p1,versions.r1.p1',
      query: {limit: '1000'},
    })
    return text
      .trim()
      .split('\n')
      .map((line): unknown => JSON.parse(line))
  }
  return {editor, administrator, transactions}
}

let words = 0

async function edit(client: SanityClient, _id = 'drafts.p1') {
  words += 1
  await client.createIfNotExists({_id, _type: 'person', name: 'Ada'})
  await client
    .patch(_id)
    .set({name: `Ada ${words}`})
    .commit()
}

const IDS = {draftId: 'drafts.p1', publishedId: 'p1'}

const act = (client: SanityClient, actionType: 'publish' | 'unpublish') =>
  client.action({actionType: `sanity.action.document.${actionType}`, ...IDS})

describe('who contributed', () => {
  test('to a draft: whoever edited it since it was last published', async () => {
    const {editor, administrator, transactions} = await openHistory()
    await edit(editor)
    expect(contributorsOf(await transactions(), 'p1', 'draft')).toEqual([EDITOR])
    await act(editor, 'publish')
    expect(contributorsOf(await transactions(), 'p1', 'draft')).toEqual([])
    await edit(administrator)
    expect(contributorsOf(await transactions(), 'p1', 'draft')).toEqual([ADMINISTRATOR])
  })

  test('to what is published: whoever edited it until then, since the publication before', async () => {
    const {editor, administrator, transactions} = await openHistory()
    await edit(editor)
    await act(administrator, 'publish')
    expect(contributorsOf(await transactions(), 'p1', 'published')).toEqual([EDITOR])
    await edit(administrator)
    expect(contributorsOf(await transactions(), 'p1', 'published')).toEqual([EDITOR])
    await act(editor, 'publish')
    expect(contributorsOf(await transactions(), 'p1', 'published')).toEqual([ADMINISTRATOR])
  })

  test('is whoever writes what is published directly', async () => {
    const {editor, administrator, transactions} = await openHistory()
    await edit(editor)
    await act(editor, 'publish')
    await administrator.patch('p1').set({name: 'Grace'}).commit()
    expect(contributorsOf(await transactions(), 'p1', 'published')).toEqual([ADMINISTRATOR])
    expect(contributorsOf(await transactions(), 'p1', 'draft')).toEqual([])
  })

  test('is not forgotten when the document is unpublished', async () => {
    const {editor, administrator, transactions} = await openHistory()
    await edit(editor)
    await act(editor, 'publish')
    await edit(editor)
    await act(administrator, 'unpublish')
    expect(contributorsOf(await transactions(), 'p1', 'draft')).toEqual([EDITOR])
  })

  test('counts release versions', async () => {
    const {administrator, transactions} = await openHistory()
    await edit(administrator, 'versions.r1.p1')
    expect(contributorsOf(await transactions(), 'p1', 'draft')).toEqual([ADMINISTRATOR])
  })
})

test('a transaction of which nothing is known but its author may have been an edit', () => {
  const transactions = [
    {author: 'a', timestamp: '2026-06-15T09:00:00Z', documentIDs: ['p1', 'drafts.p1']},
    null,
    {author: 'b', timestamp: 'then'},
  ]
  expect(contributorsOf(transactions, 'p1', 'draft')).toEqual(['a', 'b'])
})

test('of what is still being written the history must reach the present, or nobody is known', async () => {
  const {editor, administrator} = await openHistory()
  await edit(editor)
  const draft = await editor.getDocument('drafts.p1')
  const ask = historyOf(administrator)
  expect(await readContributors(ask, soughtHistoryOf(draft))).toEqual([EDITOR])
  const ahead = soughtHistoryOf({...draft, _rev: 'not-stored-yet'})
  await expect(readContributors(ask, ahead)).rejects.toThrow('does not reach its revision')
  await act(editor, 'publish')
  const published = soughtHistoryOf(await editor.getDocument('p1'))
  expect(published).toEqual({id: 'p1', form: 'published'})
  expect(await readContributors(ask, published)).toEqual([EDITOR])
})
