import {expect, test} from 'vitest'

import {openLake} from './openLake.ts'

test('people are known by their ids', async () => {
  const {client} = await openLake()
  const url = '/users/editor,nobody,reviewer'
  expect(await client('editor').request({url})).toMatchObject([
    {id: 'editor', displayName: 'Elena Marsh'},
    null,
    {id: 'reviewer', displayName: 'Rajiv Nair'},
  ])
})

test('names are for people with a token', async () => {
  const {request} = await openLake()
  expect((await request('/v1/users/editor')).status).toBe(401)
})

test('what the Studio remembers is kept for each person', async () => {
  const {client} = await openLake()
  const pairs = [{key: 'studio.sort', value: {by: 'title'}}]
  const url = '/users/me/keyvalue'
  expect(await client('editor').request({method: 'PUT', url, body: pairs})).toEqual(pairs)

  const keys = `${url}/studio.sort,studio.other`
  expect(await client('editor').request({url: keys})).toEqual([
    {key: 'studio.sort', value: {by: 'title'}},
    {key: 'studio.other', value: null},
  ])
  expect(await client('reviewer').request({url: keys})).toEqual([
    {key: 'studio.sort', value: null},
    {key: 'studio.other', value: null},
  ])
})

test.each(['{', '{}', '[1]', '[{"key": 1, "value": 2}]', '[{"key": "a"}]'])(
  'the settings %s are malformed',
  async (body) => {
    const {request} = await openLake()
    const response = await request('/v1/users/me/keyvalue', {as: 'editor', method: 'PUT', body})
    expect(response.status).toBe(400)
  },
)

test('settings of more than 1 MB are too large', async () => {
  const {request} = await openLake()
  const body = JSON.stringify([{key: 'a', value: 'x'.repeat(1024 * 1024)}])
  const response = await request('/v1/users/me/keyvalue', {as: 'editor', method: 'PUT', body})
  expect(response.status).toBe(413)
})
