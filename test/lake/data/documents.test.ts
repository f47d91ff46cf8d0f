import {describe, expect, test} from 'vitest'

import {openData} from './openData.ts'

const documents = [
  {_id: 'a', _type: 'page'},
  {_id: 'drafts.a', _type: 'page'},
  {_id: 'versions.spring.a', _type: 'page'},
  {_id: 'note', _type: 'note'},
]

async function open() {
  const data = openData()
  await data.mutate(documents.map((document) => ({create: document})))
  return {
    ...data,
    read: async (path: string, as?: string | null) => {
      const response = await data.ask(path, as === undefined ? {} : {as})
      return response.json()
    },
  }
}

describe('GET /data/doc', () => {
  test('gives documents as they are stored, in the order of the ids', async () => {
    const {read, store} = await open()
    expect(await read('/data/doc/production/note,drafts.a')).toEqual({
      documents: [store.get('note'), store.get('drafts.a')],
      omitted: [],
    })
  })

  test('says why it leaves others out', async () => {
    const {read} = await open()
    expect(await read('/data/doc/production/a,drafts.a,note,nothing', 'reader')).toMatchObject({
      documents: [{_id: 'a'}],
      omitted: [
        {id: 'drafts.a', reason: 'permission'},
        {id: 'note', reason: 'permission'},
        {id: 'nothing', reason: 'existence'},
      ],
    })
  })

  test('leaves content out on request', async () => {
    const {read} = await open()
    const path = '/data/doc/production/a,nothing?excludeContent=true'
    expect(await read(path)).toEqual({
      documents: [{_id: 'a'}],
      omitted: [{id: 'nothing', reason: 'existence'}],
    })
  })

  test('gives all versions on request, as far as they may be read', async () => {
    const {read} = await open()
    const path = '/data/doc/production/a?includeAllVersions=true'
    const ids = documents.slice(0, 3).map(({_id}) => ({_id}))
    expect(await read(path)).toMatchObject({documents: ids, omitted: []})
    expect(await read(path, 'reader')).toMatchObject({documents: [{_id: 'a'}]})
  })

  test('takes ids that are encoded, and each only once', async () => {
    const {read} = await open()
    expect(await read('/data/doc/production/a%2Ca,drafts%2Ea')).toMatchObject({
      documents: [{_id: 'a'}, {_id: 'drafts.a'}],
    })
  })
})

async function lines(search = '', as = 'writer') {
  const {ask} = await open()
  const response = await ask(`/data/export/production${search}`, {as})
  expect(response.headers.get('content-type')).toContain('application/x-ndjson')
  const text = await response.text()
  const exported: {_id: string}[] = text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
  return exported.map(({_id}) => _id)
}

describe('GET /data/export', () => {
  test('gives every document as a line, drafts and versions too', async () => {
    expect(await lines()).toEqual(['a', 'drafts.a', 'note', 'versions.spring.a'])
  })

  test('gives only the types that are asked for', async () => {
    expect(await lines('?types=note,person')).toEqual(['note'])
  })

  test('gives only what may be read', async () => {
    expect(await lines('', 'reader')).toEqual(['a'])
  })
})
