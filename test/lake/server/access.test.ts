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
  role: {name: 'editor', title: 'Editor'},
  grants: [{filter, permissions: ['read']}],
})

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

  test('takes the permission to update, of the state before and after', async () => {
    const {client} = await openLake()
    await client('editor').create({_id: 'ketamine', _type: 'article'})
    await client('editor').create({_id: 'own', _type: 'note', owner: 'reader'})
    const required = {message: expect.stringContaining('permission "update" required')}

    const reader = client('reader')
    expect(await failureOf(reader.patch('ketamine').set({owner: 'reader'}).commit())).toMatchObject(
      required,
    )
    expect(await failureOf(reader.patch('own').set({owner: 'editor'}).commit())).toMatchObject(
      required,
    )
    expect(await reader.patch('own').set({text: 'mine'}).commit()).toMatchObject({text: 'mine'})
  })

  test('takes the permission to update for deleting', async () => {
    const {client} = await openLake()
    await client('editor').create({_id: 'ketamine', _type: 'article'})
    expect(await failureOf(client('reviewer').delete('ketamine'))).toMatchObject({statusCode: 403})
    expect(await client('editor').fetch('count(*)')).toBe(1)
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
