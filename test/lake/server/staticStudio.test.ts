import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

import {expect, onTestFinished, test} from 'vitest'

import {openLake} from './openLake.ts'

const html = {accept: 'text/html,*/*'}

async function openStudio() {
  const studioDirectory = await mkdtemp(join(tmpdir(), 'caveat-studio-'))
  onTestFinished(() => rm(studioDirectory, {recursive: true, force: true}))
  await mkdir(join(studioDirectory, 'static'))
  await writeFile(join(studioDirectory, 'index.html'), '<title>Studio</title>')
  await writeFile(join(studioDirectory, 'static', 'sanity-BDC4oxHb.js'), 'export {}')
  await writeFile(join(studioDirectory, 'static', 'favicon.svg'), '<svg/>')
  return openLake({studioDirectory})
}

test.each(['/', '/structure/article;ketamine', '/vision', '/vitamins'])(
  'a browser that opens %s gets the Studio, freshly',
  async (path) => {
    const {request} = await openStudio()
    const response = await request(path, {headers: html})
    expect(await response.text()).toBe('<title>Studio</title>')
    expect(response.headers.get('content-type')).toMatch(/^text\/html/)
    expect(response.headers.get('cache-control')).toBe('no-cache')
    expect(response.headers.get('content-security-policy')).toBe("frame-ancestors 'self'")
  },
)

test.each([
  ['/static/sanity-BDC4oxHb.js', 'text/javascript', 'public, max-age=31536000, immutable'],
  ['/static/favicon.svg', 'image/svg+xml', 'no-cache'],
])('%s has its type and its time to live', async (path, type, cacheControl) => {
  const {request} = await openStudio()
  const response = await request(path)
  expect(response.status).toBe(200)
  expect(response.headers.get('content-type')).toContain(type)
  expect(response.headers.get('cache-control')).toBe(cacheControl)
})

test.each(['/static/missing.js', '/%2e%2e/%2e%2e/etc/passwd', '/v1/nothing'])(
  '%s is not found',
  async (path) => {
    const {request} = await openStudio()
    expect((await request(path)).status).toBe(404)
  },
)

test.each(['/', '/vision?a=1'])('%s opened by address moves to localhost', async (path) => {
  const {lake, port} = await openStudio()
  const there = await lake.app.request(`http://127.0.0.1:${port}${path}`, {headers: html})
  expect(there.headers.get('location')).toBe(`http://localhost:${port}${path}`)
})

test('without a Studio, a page says what this server is', async () => {
  const {request} = await openLake()
  const response = await request('/', {headers: html})
  expect(await response.text()).toContain('No Studio is served here')
})
