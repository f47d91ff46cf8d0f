import {describe, expect, test} from 'vitest'

import {action, after, page, refused, version, type Fields} from './actOn.ts'

describe('document.version.create', () => {
  test('from a document', async () => {
    const {titles} = await after([page], action('version.create', {document: version}))
    expect(titles).toEqual({page: 'Published', 'versions.spring.page': 'Spring'})
  })

  test('from another version', async () => {
    const copy = action('version.create', {baseId: 'page', versionId: version._id})
    const {titles} = await after([page], copy)
    expect(titles).toEqual({page: 'Published', 'versions.spring.page': 'Published'})
  })

  test.each<[string, number, {documents: Fields[]; payload: Fields}]>([
    ['a version that exists', 409, {documents: [version], payload: {document: version}}],
    [
      'a base that is missing',
      404,
      {documents: [], payload: {baseId: 'page', versionId: version._id}},
    ],
    [
      'a base at another revision',
      409,
      {
        documents: [page],
        payload: {baseId: 'page', versionId: version._id, ifBaseRevisionId: 'older'},
      },
    ],
    ['neither document nor base', 400, {documents: [page], payload: {}}],
  ])('refuses %s', async (_, status, {documents, payload}) => {
    expect(await refused(documents, action('version.create', payload))).toMatchObject({status})
  })
})

describe('document.version.replace', () => {
  const replace = action('version.replace', {document: {...version, title: 'Replaced'}})

  test('replaces', async () => {
    expect((await after([version], replace)).titles).toEqual({'versions.spring.page': 'Replaced'})
  })

  test('refuses what does not exist', async () => {
    expect(await refused([page], replace)).toMatchObject({status: 404})
  })
})

describe('document.version.unpublish', () => {
  const unpublish = action('version.unpublish', {versionId: version._id})

  test.each<[string, Fields[]]>([
    ['marks the version', [page, version]],
    ['makes the version that it marks', [page]],
  ])('%s', async (_, documents) => {
    const {store} = await after(documents, unpublish)
    expect(store.get(version._id)).toMatchObject({_system: {delete: true}})
    expect(store.get('page')).toMatchObject(page)
  })

  test('refuses what is not published', async () => {
    expect(await refused([version], unpublish)).toMatchObject({status: 404})
  })
})
