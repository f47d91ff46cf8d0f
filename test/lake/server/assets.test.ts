import {expect, test} from 'vitest'

import {readImage} from '../../../lake/assets/readImage.ts'
import {openLake} from './openLake.ts'

/** One pixel each, but for the SVG. */
const PNG =
  'iVBORw0KGgoAAAANSUhEUgAAAAMAAAACCAIAAAASFvFNAAAAEElEQVR4nGNgYGD4D8UQAAALBAEAQn+rjQAAAABJRU5ErkJggg=='
const GIF = 'R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7'
const WEBP = 'UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA'
const JPEG_HEADER = 'ffd8ffe000104a46494600010100000100010000ffc0001108000700090301220002110103'
const SVG = '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 12"/>'

const bytesOf = (base64: string) => new Uint8Array(Buffer.from(base64, 'base64'))

test.each([
  ['PNG', bytesOf(PNG), {format: 'png', width: 3, height: 2}],
  ['GIF', bytesOf(GIF), {format: 'gif', width: 1, height: 1}],
  ['WebP', bytesOf(WEBP), {format: 'webp', width: 1, height: 1}],
  ['JPEG', new Uint8Array(Buffer.from(JPEG_HEADER, 'hex')), {format: 'jpg', width: 9, height: 7}],
  ['SVG', new TextEncoder().encode(SVG), {format: 'svg', width: 24, height: 12}],
])('the header of a %s says its size', (_name, bytes, expected) => {
  expect(readImage(bytes)).toMatchObject(expected)
})

test.each([
  ['text', new TextEncoder().encode('no image')],
  ['nothing', new Uint8Array()],
  ['a PNG cut short', bytesOf(PNG).subarray(0, 20)],
  ['a JPEG cut short', new Uint8Array([0xff, 0xd8, 0xff])],
  ['a JPEG whose segments end nowhere', new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0xff, 0xff])],
  ['an SVG without a size', new TextEncoder().encode('<svg>')],
])('%s is no image', (_name, bytes) => {
  expect(readImage(bytes)).toBeUndefined()
})

test('an image uploaded by the real client is a document, and its bytes come back', async () => {
  const {client, url} = await openLake()
  const bytes = Buffer.from(PNG, 'base64')
  const asset = await client('editor').assets.upload('image', bytes, {
    filename: 'pixel.png',
    title: 'A pixel',
  })
  expect(asset).toMatchObject({
    _type: 'sanity.imageAsset',
    _id: expect.stringMatching(/^image-[0-9a-f]{40}-3x2-png$/),
    originalFilename: 'pixel.png',
    title: 'A pixel',
    mimeType: 'image/png',
    size: bytes.length,
    url: expect.stringMatching(new RegExp(`^${url}/images/caveat/production/.*-3x2\\.png$`)),
    metadata: {dimensions: {width: 3, height: 2, aspectRatio: 1.5}},
  })
  expect(await client('editor').getDocument(asset._id)).toMatchObject({_id: asset._id})

  const response = await fetch(`${asset.url}?w=100&fit=max`)
  expect(Buffer.from(await response.arrayBuffer()).equals(bytes)).toBe(true)
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'content-type': 'image/png',
    'x-content-type-options': 'nosniff',
    'cache-control': expect.stringContaining('immutable'),
  })
  const etag = response.headers.get('etag') ?? ''
  expect((await fetch(asset.url, {headers: {'if-none-match': etag}})).status).toBe(304)
})

test('the same image twice is one document', async () => {
  const {client} = await openLake()
  const upload = () => client('editor').assets.upload('image', Buffer.from(PNG, 'base64'))
  expect(await upload()).toEqual(await upload())
  expect(await client('editor').fetch('count(*)')).toBe(1)
})

test('an SVG cannot run scripts here', async () => {
  const {client} = await openLake()
  const asset = await client('editor').assets.upload('image', Buffer.from(SVG))
  const response = await fetch(asset.url)
  expect(response.headers.get('content-type')).toBe('image/svg+xml')
  expect(response.headers.get('content-security-policy')).toContain('sandbox')
})

test('a file is a document, and comes as a download', async () => {
  const {client} = await openLake()
  const asset = await client('editor').assets.upload('file', Buffer.from('<script></script>'), {
    filename: 'Label.HTML',
    contentType: 'text/html',
  })
  expect(asset).toMatchObject({
    _type: 'sanity.fileAsset',
    _id: expect.stringMatching(/^file-[0-9a-f]{40}-html$/),
  })
  const response = await fetch(`${asset.url}?dl=Label.html`)
  expect(response.headers.get('content-disposition')).toBe(
    "attachment; filename*=UTF-8''Label.html",
  )
})

test.each([
  {what: 'without a token', base64: PNG, status: 401},
  {what: 'without the permission to create', as: 'reviewer', base64: PNG, status: 403},
  {what: 'of no image', as: 'editor', base64: btoa('text'), status: 400},
  {what: 'of nothing', as: 'editor', base64: '', status: 400},
])('an upload $what is refused', async ({as, base64, status}) => {
  const {request, client} = await openLake()
  const response = await request('/v1/assets/images/production', {
    method: 'POST',
    body: bytesOf(base64),
    ...(as !== undefined && {as}),
  })
  expect(response.status).toBe(status)
  expect(await client('editor').fetch('*')).toEqual([])
})

test('an upload of more than 50 MB is too large', async () => {
  const {request} = await openLake()
  const response = await request('/v1/assets/files/production', {
    as: 'editor',
    method: 'POST',
    body: new Uint8Array(50 * 1024 * 1024 + 1),
  })
  expect(response.status).toBe(413)
})

test('an unknown asset is not found', async () => {
  const {request} = await openLake()
  expect((await request('/images/caveat/production/none-1x1.png')).status).toBe(404)
})
