import {describe, expect, test} from 'vitest'

import {createAccess} from '../../../lake/access/createAccess.ts'
import type {LakeDocument, Person} from '../../../lake/index.ts'
import {openLake} from './openLake.ts'
import {people} from './people.ts'

const failureOf = (promise: Promise<unknown>) => promise.catch((failure: unknown) => failure)

const personWith = (filter: string): Person => ({
  id: 'editor',
  name: 'Elena Marsh',
  email: '',
  roles: [{name: 'editor', title: 'Editor'}],
  grants: [{filter, permissions: ['read']}],
})

const FORBIDDEN = {statusCode: 403}

const personNamed = (id: string, grants: Person['grants']): Person => ({
  id,
  name: id,
  email: '',
  roles: [{name: id, title: id}],
  grants: [{filter: 'true', permissions: ['read']}, ...grants],
})

const recorder = personNamed('recorder', [{filter: '_type == "record"', permissions: ['create']}])

const mender: Person = {
  ...personNamed('mender', [
    {filter: '_type == "page"', permissions: ['update']},
    {filter: '_type == "page" && defined(notice)', permissions: ['create']},
  ]),
  advice: [{filter: '_type == "page" && !defined(notice)', text: 'A page needs a notice.'}],
}

describe('writing', () => {
  test('takes a token', async () => {
    const {client} = await openLake()
    const error = await failureOf(client().create({_id: 'ketamine', _type: 'article'}))
    expect(error).toMatchObject({statusCode: 401})
    expect(await client('editor').fetch('*')).toEqual([])
  })

  test('takes the permission to create', async () => {
    const {client} = await openLake()
    const reviewer = client('reviewer')
    const error = await failureOf(reviewer.create({_id: 'ketamine', _type: 'article'}))
    expect(error).toMatchObject({
      statusCode: 403,
      message: expect.stringContaining('Insufficient permissions; permission "create" required'),
    })
    await reviewer.create({_id: 'risks', _type: 'disclaimer'})
    expect(await reviewer.fetch('*._id')).toEqual(['risks'])
  })

  test('takes the permission to update what is there, and to create what comes of it', async () => {
    const {client} = await openLake()
    await client('editor').create({_id: 'ketamine', _type: 'article'})
    await client('editor').create({_id: 'own', _type: 'note', owner: 'reader'})

    const reader = client('reader')
    const taken = await failureOf(reader.patch('ketamine').set({owner: 'reader'}).commit())
    expect(taken).toMatchObject({message: expect.stringContaining('"update" required')})
    const given = await failureOf(reader.patch('own').set({owner: 'editor'}).commit())
    expect(given).toMatchObject({message: expect.stringContaining('"create" required')})
    expect(await reader.patch('own').set({text: 'mine'}).commit()).toMatchObject({text: 'mine'})
  })

  test('takes the permission to update for deleting', async () => {
    const {client} = await openLake()
    await client('editor').create({_id: 'ketamine', _type: 'article'})
    expect(await failureOf(client('reviewer').delete('ketamine'))).toMatchObject({statusCode: 403})
    expect(await client('editor').fetch('count(*)')).toBe(1)
  })

  test('can be let add and not change', async () => {
    const {client} = await openLake({people: [recorder]})
    const log = client('recorder')
    await log.create({_id: 'first', _type: 'record'})
    expect(await failureOf(log.create({_id: 'other', _type: 'article'}))).toMatchObject(FORBIDDEN)
    expect(await failureOf(log.patch('first').set({text: 'x'}).commit())).toMatchObject(FORBIDDEN)
    expect(
      await failureOf(log.createOrReplace({_id: 'first', _type: 'record', text: 'x'})),
    ).toMatchObject(FORBIDDEN)
    expect(await failureOf(log.delete('first'))).toMatchObject(FORBIDDEN)
    expect(await log.fetch('*{_id, text}')).toEqual([{_id: 'first', text: null}])
  })

  test('can be let mend what it could not have made', async () => {
    const {client, lake} = await openLake({people: [mender, ...people]})
    await client('editor').create({_id: 'page', _type: 'page'})
    const mending = client('mender')
    expect(await failureOf(mending.patch('page').set({text: 'x'}).commit())).toMatchObject(
      FORBIDDEN,
    )
    await mending.patch('page').set({notice: 'there'}).commit()
    expect(lake.store.get('page')).toMatchObject({notice: 'there'})
    expect(await failureOf(mending.patch('page').unset(['notice']).commit())).toMatchObject(
      FORBIDDEN,
    )
  })

  test('that is refused says what to do, where that is known', async () => {
    const {client} = await openLake({people: [mender]})
    const refused = await failureOf(client('mender').create({_id: 'page', _type: 'page'}))
    expect(refused).toMatchObject({
      ...FORBIDDEN,
      message: expect.stringMatching(/permission "create" required\. A page needs a notice\.$/),
    })
    const other = await failureOf(client('mender').create({_id: 'x', _type: 'other'}))
    expect(other).toMatchObject({message: expect.stringMatching(/"create" required$/)})
  })

  test('is all or nothing', async () => {
    const {client} = await openLake()
    const both = client('reviewer')
      .transaction()
      .create({_id: 'risks', _type: 'disclaimer'})
      .create({_id: 'ketamine', _type: 'article'})
    expect(await failureOf(both.commit())).toMatchObject({statusCode: 403})
    expect(await client('editor').fetch('*')).toEqual([])
  })
})

describe('grants', () => {
  const document: LakeDocument = {
    _id: 'drafts.ketamine',
    _type: 'article',
    _rev: 'r',
    _createdAt: '2026-01-01T00:00:00Z',
    _updatedAt: '2026-01-01T00:00:00Z',
    disclaimers: [{_ref: 'risks'}],
  }
  const sessions = {open: String, robotTokenFor: String, holderOf: String, end: String}

  test.each([
    ['true', true],
    ['_id in path("**")', true],
    ['_id in path("drafts.*")', true],
    ['!(_id in path("drafts.**"))', false],
    ['identity() == "editor"', true],
    ['identity() == "reviewer"', false],
    ['count(disclaimers[defined(_ref)]) > 0', true],
    ['"risks" in disclaimers[]._ref', true],
    ['references("risks")', true],
    ['missing == 1', false],
    ['_type in ["article", "note"]', true],
  ])('%s is %s', (filter, expected) => {
    const person = personWith(filter)
    expect(createAccess([person], sessions).canRead(person, document)).toBe(expected)
  })

  test('a filter that does not parse is reported at the start', () => {
    expect(() => createAccess([personWith('_type ==')], sessions)).toThrow(/Syntax error/)
  })

  test('a person without grants may nothing', () => {
    const person = {...personWith('true'), grants: []}
    expect(createAccess([person], sessions).canRead(person, document)).toBe(false)
  })
})

test('the access control list is that of the person who asks', async () => {
  const {client} = await openLake()
  const acl = '/projects/caveat/datasets/production/acl'
  expect(await client('reviewer').request({url: acl})).toEqual(people[1]?.grants)
})
