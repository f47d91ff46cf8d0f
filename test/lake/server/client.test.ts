import {expect, test} from 'vitest'

import {openLake} from './openLake.ts'

const published = {_id: 'ketamine', _type: 'article', title: 'Ketamine'}
const draft = {_id: 'drafts.ketamine', _type: 'article', title: 'Ketamine, revised'}

test('what is written is read back', async () => {
  const {client} = await openLake()
  const written = await client('editor').create(published)
  expect(await client('editor').getDocument('ketamine')).toEqual(written)
})

test.each([
  ['published', 'Ketamine'],
  ['drafts', 'Ketamine, revised'],
] as const)('the perspective %s gives "%s"', async (perspective, title) => {
  const {client} = await openLake()
  await client('editor').transaction().create(published).create(draft).commit()
  const query = '*[_type == "article"].title'
  expect(await client('editor', {perspective}).fetch(query)).toEqual([title])
})

test('without a token only published documents are read', async () => {
  const {client} = await openLake()
  await client('editor').transaction().create(published).create(draft).commit()
  expect(await client(undefined, {perspective: 'raw'}).fetch('*._id')).toEqual(['ketamine'])
})

test('publishing by action replaces the published document and removes the draft', async () => {
  const {client} = await openLake()
  const editor = client('editor')
  await editor.transaction().create(published).create(draft).commit()
  await editor.action({
    actionType: 'sanity.action.document.publish',
    publishedId: 'ketamine',
    draftId: 'drafts.ketamine',
  })
  const raw = client('editor', {perspective: 'raw'})
  expect(await raw.fetch('*{_id, title}')).toEqual([{_id: 'ketamine', title: 'Ketamine, revised'}])
})

test('query answers carry the sync tags that live events announce', async () => {
  const {client} = await openLake()
  const {syncTags} = await client('editor').fetch('*', {}, {filterResponse: false})
  expect(syncTags).toEqual(['s1:dataset'])
})
