import type {SanityClient} from '@sanity/client'
import {describe, expect, test} from 'vitest'

import {openLake} from './setup/openLake.ts'

const PAGES = ['article', 'treatmentPage', 'mechanism', 'comparisonTable']

/** Of these the editor writes live ones only with their disclaimers: see roles/grants.test.ts. */
const GUARDED = ['treatmentPage']
const UNGUARDED = PAGES.filter((type) => !GUARDED.includes(type))
const SHARED = ['source', 'person']
const EVIDENCE = ['treatment', 'condition']

const statusOf = (error: unknown) =>
  error instanceof Error && 'statusCode' in error ? error.statusCode : error

/** Creates and edits a draft and a published document. Resolves with what the lake said. */
async function write(client: SanityClient, type: string): Promise<unknown> {
  try {
    for (const id of [`drafts.new-${type}`, `new-${type}`]) {
      await client.create({_id: id, _type: type})
      await client.patch(id).set({title: 'Changed'}).commit()
    }
    return 'written'
  } catch (error) {
    return statusOf(error)
  }
}

describe('the marketing editor', () => {
  test.each([...UNGUARDED, ...SHARED, ...EVIDENCE])('writes a %s', async (type) => {
    const {clientOf} = await openLake()
    expect(await write(clientOf('marketing-editor'), type)).toBe('written')
  })

  test('reads disclaimers, but neither creates, edits nor deletes one', async () => {
    const {clientOf} = await openLake()
    await clientOf('developer').create({_id: 'notice', _type: 'disclaimer'})
    const editor = clientOf('marketing-editor')
    expect(await editor.getDocument('notice')).toMatchObject({_type: 'disclaimer'})
    expect(await write(editor, 'disclaimer')).toBe(403)
    const edit = editor.patch('notice').set({text: 'softer'}).commit()
    expect(statusOf(await edit.catch((error: unknown) => error))).toBe(403)
    expect(statusOf(await editor.delete('notice').catch((error: unknown) => error))).toBe(403)
  })

  test('makes, fills, edits and publishes releases', async () => {
    const {clientOf} = await openLake()
    const editor = clientOf('marketing-editor')
    const {releaseId} = await editor.releases.create({metadata: {releaseType: 'asap'}})
    await editor.createVersion({
      releaseId,
      publishedId: 'condition',
      document: {_type: 'condition', name: 'Depression'},
    })
    await editor.releases.edit({releaseId, patch: {set: {'metadata.title': 'Spring'}}})
    await editor.releases.publish({releaseId})
    expect(await editor.getDocument('condition')).toMatchObject({name: 'Depression'})
  })

  test('uploads an image', async () => {
    const {clientOf} = await openLake()
    const pixel = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    )
    const asset = await clientOf('marketing-editor').assets.upload('image', pixel)
    expect(asset._type).toBe('sanity.imageAsset')
  })
})

describe('the compliance reviewer', () => {
  test.each(['disclaimer', ...SHARED])('writes a %s', async (type) => {
    const {clientOf} = await openLake()
    expect(await write(clientOf('compliance-reviewer'), type)).toBe('written')
  })

  test.each([...PAGES, ...EVIDENCE])('reads a %s, but does not write one', async (type) => {
    const {clientOf} = await openLake()
    await clientOf('developer').create({_id: `drafts.x`, _type: type})
    const reviewer = clientOf('compliance-reviewer')
    expect(await reviewer.getDocument('drafts.x')).toMatchObject({_type: type})
    expect(await write(reviewer, type)).toBe(403)
  })
})

test('the compliance reviewer makes no releases', async () => {
  const {clientOf} = await openLake()
  const making = clientOf('compliance-reviewer').releases.create({metadata: {}})
  expect(statusOf(await making.catch((error: unknown) => error))).toBe(403)
})

test.each([...PAGES, ...SHARED, ...EVIDENCE, 'disclaimer', 'anything'])(
  'the developer writes a %s',
  async (type) => {
    const {clientOf} = await openLake()
    expect(await write(clientOf('developer'), type)).toBe('written')
  },
)
