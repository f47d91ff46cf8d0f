import {createServer} from 'node:net'

import {expect, test} from 'vitest'

import {openLake} from './openLake.ts'

test.each(['evil.test', 'localhost.evil.test', '192.168.0.7', '127.0.0.1.nip.io', ''])(
  'a request for the host "%s" is refused',
  async (host) => {
    const {lake} = await openLake()
    const response = await lake.app.request('http://localhost/v1/users/me', {headers: {host}})
    expect(response.status).toBe(403)
  },
)

test.each(['localhost', '127.0.0.1', '[::1]', 'caveat.localhost', 'stream-3.localhost'])(
  'a request for the host "%s" is answered',
  async (name) => {
    const {lake, port} = await openLake()
    const host = `${name}:${port}`
    const response = await lake.app.request(`http://${host}/v1/users/me`, {headers: {host}})
    expect(response.status).toBe(200)
  },
)

test.each(['http://evil.test', 'http://localhost:1', 'https://localhost', 'null', 'nonsense'])(
  'pages from %s are refused in words, and may not read the refusal',
  async (origin) => {
    const {request} = await openLake()
    const response = await request('/v1/users/me', {as: 'editor', headers: {origin}})
    expect(response.status).toBe(403)
    expect(JSON.stringify(await response.json())).toContain(origin)
    expect(response.headers.get('access-control-allow-origin')).toBeNull()
  },
)

test('the same name and port by another protocol is foreign', async () => {
  const {request, port} = await openLake()
  const headers = {origin: `https://localhost:${port}`}
  expect((await request('/v1/users/me', {headers})).status).toBe(403)
})

test("pages from the lake's own names may read answers and refusals", async () => {
  const {request, port} = await openLake()
  for (const origin of [`http://localhost:${port}`, `http://caveat.localhost:${port}`]) {
    const headers = {origin}
    for (const path of ['/v1/users/me', '/v1/auth/id', '/v1/nothing']) {
      const response = await request(path, {headers})
      expect(response.headers.get('access-control-allow-origin')).toBe(origin)
      expect(response.headers.get('access-control-allow-credentials')).toBe('true')
    }
  }
})

test('a development server is allowed when it is named', async () => {
  const origin = 'http://localhost:5173'
  const {request} = await openLake({origins: [origin]})
  const preflight = await request('/v1/data/query/production', {
    method: 'OPTIONS',
    headers: {
      origin,
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'authorization,content-type',
    },
  })
  expect(preflight.status).toBe(204)
  expect(preflight.headers.get('access-control-allow-origin')).toBe(origin)
  expect(preflight.headers.get('access-control-allow-headers')).toContain('authorization')
})

test('anybody may ask why they are refused', async () => {
  const {request, port} = await openLake()
  const ask = async (origin: string) =>
    (await request('/v1/check/cors', {headers: {origin}})).json()
  expect(await ask('http://evil.test')).toEqual({result: {allowed: false, withCredentials: false}})
  expect(await ask(`http://localhost:${port}`)).toEqual({
    result: {allowed: true, withCredentials: true},
  })
})

test('a browser redirected twice opens a stream with its ticket, though its origin is "null"', async () => {
  const {request, url, lake} = await openLake()
  const redirect = await request('/v1/data/listen/production?query=*', {
    as: 'editor',
    headers: {origin: url, 'user-agent': 'Chrome/153.0'},
  })
  const target = redirect.headers.get('location') ?? ''
  const foreign = await lake.app.request(target, {headers: {origin: 'http://evil.test'}})
  expect(foreign.status).toBe(403)

  const headers = {origin: 'null'}
  const preflight = await lake.app.request(target, {method: 'OPTIONS', headers})
  expect(preflight.headers.get('access-control-allow-origin')).toBe('null')
  const opened = await lake.app.request(target, {headers})
  expect(opened.status).toBe(200)
  await opened.body?.cancel()
})

test('a port that is taken is an error with its code', async () => {
  const {lake} = await openLake()
  const other = createServer()
  const port = await new Promise<number>((resolve) => {
    other.listen(0, '127.0.0.1', () => {
      const address = other.address()
      resolve(typeof address === 'object' && address !== null ? address.port : 0)
    })
  })
  await lake.close()
  const second = await openLake()
  await expect(second.lake.listen(port)).rejects.toMatchObject({code: 'EADDRINUSE'})
  other.close()
})
