import {applyPatch} from 'mendoza'
import {describe, expect, test} from 'vitest'

import {type OpenLake, openLake} from './openLake.ts'

const published = {_id: 'ketamine', _type: 'article', title: 'Ketamine'}
const draft = {_id: 'drafts.ketamine', _type: 'article', title: 'Ketamine, revised'}
const pair = {publishedId: 'ketamine', draftId: 'drafts.ketamine'}

type Entry = {id: string; author: string; documentIDs: string[]} & Record<string, never>

async function transactions({request}: OpenLake, query: string): Promise<Entry[]> {
  const path = '/v1/data/history/production/transactions/ketamine,drafts.ketamine'
  const response = await request(`${path}?${query}`, {as: 'editor'})
  expect(response.headers.get('content-type')).toBe('application/x-ndjson')
  const lines = (await response.text()).split('\n').filter(Boolean)
  return lines.map((line) => JSON.parse(line))
}

async function events({request}: OpenLake, id: string, query = 'limit=10') {
  const path = `/v1/data/history/production/events/documents/${id}?${query}`
  const {events, nextCursor} = await (await request(path, {as: 'editor'})).json()
  return {events: events[id], nextCursor}
}

/** Writes, edits, publishes, edits again, unpublishes. Gives the revisions of the first three. */
async function live({client}: OpenLake) {
  const editor = client('editor')
  const {_rev: created} = await editor.create(draft)
  const {_rev: edited} = await editor.patch('drafts.ketamine').set({title: 'Better'}).commit()
  const {transactionId: publication} = await editor.action({
    actionType: 'sanity.action.document.publish',
    ...pair,
  })
  return {created, edited, publication}
}

describe('transactions', () => {
  test('are the log of the asked documents, oldest first', async () => {
    const lake = await openLake()
    const {created, edited, publication} = await live(lake)
    await lake.client('editor').create({_id: 'other', _type: 'article'})
    const entries = await transactions(lake, 'excludeContent=true')
    expect(entries.map(({id}) => id)).toEqual([created, edited, publication])
    expect(entries[2]).toMatchObject({
      author: 'editor',
      documentIDs: expect.arrayContaining(['ketamine', 'drafts.ketamine']),
    })
  })

  test('are narrowed to a range, both ends included, a limit and a direction', async () => {
    const lake = await openLake()
    const {created, edited, publication} = await live(lake)
    const idsOf = async (query: string) => (await transactions(lake, query)).map(({id}) => id)
    expect(await idsOf(`fromTransaction=${edited}`)).toEqual([edited, publication])
    expect(await idsOf(`toTransaction=${edited}`)).toEqual([created, edited])
    expect(await idsOf('limit=1')).toEqual([created])
    expect(await idsOf('limit=1&reverse=true')).toEqual([publication])
    expect(await idsOf('authors=reviewer')).toEqual([])
    expect(await idsOf('toTime=2000-01-01T00:00:00Z')).toEqual([])
  })

  test('carry effects that rebuild each state', async () => {
    const lake = await openLake()
    const {created} = await live(lake)
    const entries = await transactions(lake, 'effectFormat=mendoza&excludeContent=true')
    const effects = entries.map((entry) => Object(entry)['effects']['drafts.ketamine'])
    const states = effects.map(
      (
        (state: unknown) =>
        ({apply}: {apply: unknown[]}) =>
          (state = applyPatch(state, apply))
      )(null),
    )
    expect(states).toMatchObject([{title: draft.title}, {title: 'Better'}, null])
    expect(entries[0]?.id).toBe(created)
  })

  test.each(['limit=0', 'limit=many', 'fromTime=yesterday'])('%s is refused', async (query) => {
    const {request} = await openLake()
    const path = `/v1/data/history/production/transactions/ketamine?${query}`
    expect((await request(path, {as: 'editor'})).status).toBe(400)
  })
})

describe('documents', () => {
  test('are given as they were at a revision, at a time, and last', async () => {
    const lake = await openLake()
    const {created, edited} = await live(lake)
    const titlesAt = async (query: string) => {
      const path = `/v1/data/history/production/documents/drafts.ketamine?${query}`
      const {documents} = await (await lake.request(path, {as: 'editor'})).json()
      return documents.map(({title}: {title: string}) => title)
    }
    expect(await titlesAt(`revision=${created}`)).toEqual(['Ketamine, revised'])
    expect(await titlesAt(`revision=${edited}`)).toEqual(['Better'])
    expect(await titlesAt('revision=unknown')).toEqual([])
    expect(await titlesAt('lastRevision=true')).toEqual(['Better'])
    expect(await titlesAt('time=2000-01-01T00:00:00Z')).toEqual([])
    expect(await titlesAt(`time=${new Date().toISOString()}`)).toEqual([])
  })
})

describe('events', () => {
  test('tell a draft from its creation to its publication', async () => {
    const lake = await openLake()
    const {created, edited, publication} = await live(lake)
    expect((await events(lake, 'drafts.ketamine')).events).toMatchObject([
      {
        type: 'publishDocumentVersion',
        documentId: 'ketamine',
        versionId: 'drafts.ketamine',
        versionRevisionId: edited,
        revisionId: publication,
        author: 'editor',
      },
      {type: 'createDocumentVersion', versionId: 'drafts.ketamine', versionRevisionId: created},
    ])
  })

  test('tell a published document from publication to unpublication', async () => {
    const lake = await openLake()
    const {publication} = await live(lake)
    const action = {actionType: 'sanity.action.document.unpublish', ...pair} as const
    const {transactionId} = await lake.client('editor').action(action)
    expect((await events(lake, 'ketamine')).events).toMatchObject([
      {
        type: 'unpublishDocument',
        versionId: 'drafts.ketamine',
        versionRevisionId: transactionId,
      },
      {type: 'publishDocumentVersion', revisionId: publication},
    ])
  })

  test('tell discarding from deleting', async () => {
    const lake = await openLake()
    const editor = lake.client('editor')
    await editor.create(published)
    const {_rev: revision} = await editor.create(draft)
    await editor.action({
      actionType: 'sanity.action.document.version.discard',
      versionId: 'drafts.ketamine',
    })
    await editor.create(draft)
    await editor.action({
      actionType: 'sanity.action.document.delete',
      publishedId: 'ketamine',
      includeDrafts: ['drafts.ketamine'],
    })
    const typesOf = async (id: string) =>
      (await events(lake, id)).events.map(({type}: {type: string}) => type)
    expect(await typesOf('drafts.ketamine')).toEqual([
      'deleteDocumentGroup',
      'createDocumentVersion',
      'deleteDocumentVersion',
      'createDocumentVersion',
    ])
    expect(await typesOf('ketamine')).toEqual(['deleteDocumentGroup', 'createLiveDocument'])
    expect((await events(lake, 'drafts.ketamine')).events[2]).toMatchObject({
      versionRevisionId: revision,
    })
  })

  test('come in pages, newest first', async () => {
    const lake = await openLake()
    const editor = lake.client('editor')
    await editor.create(published)
    for (const title of ['One', 'Two', 'Three']) {
      await editor.patch('ketamine').set({title}).commit()
    }
    const first = await events(lake, 'ketamine', 'limit=3')
    expect(first.events).toHaveLength(3)
    const second = await events(lake, 'ketamine', `limit=3&nextCursor=${first.nextCursor}`)
    expect(second).toMatchObject({events: [{type: 'createLiveDocument'}], nextCursor: ''})
  })
})

test('history takes a token and the permission to read it', async () => {
  const lake = await openLake()
  await lake.client('editor').create(published)
  const path = '/v1/data/history/production/transactions/ketamine'
  expect((await lake.request(path)).status).toBe(401)
  expect(await (await lake.request(path, {as: 'reader'})).text()).toBe('')
  expect(await (await lake.request(path, {as: 'reviewer'})).text()).toContain('ketamine')
})
