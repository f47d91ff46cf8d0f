import {expect, test} from 'vitest'

import {createSessions} from '../../../lake/access/createSessions.ts'
import {createSignIn} from '../../../lake/auth/createSignIn.ts'
import {type OpenLake, openLake} from './openLake.ts'
import {people} from './people.ts'

const inAMonth = () => Date.now() + 31 * 24 * 60 * 60 * 1000

async function signIn({url, request}: OpenLake, personId: string): Promise<string> {
  const link = `/v1/auth/login/${personId}?origin=${encodeURIComponent(url)}&withSid=true`
  const redirect = await request(link)
  const sid = new URL(redirect.headers.get('location') ?? '').hash.replace('#sid=', '')
  const {token} = await (await request(`/v1/auth/fetch?sid=${sid}`)).json()
  return token
}

test('every person is a sign-in provider, named with their role', async () => {
  const {request, url} = await openLake()
  const {providers} = await (await request('/v2021-06-07/auth/providers')).json()
  expect(providers).toHaveLength(3)
  expect(providers[0]).toMatchObject({
    name: 'editor',
    title: 'Elena Marsh, marketing editor',
    url: `${url}/v1/auth/login/editor`,
  })
})

test('somebody with several roles is named with all of them, the main one first', async () => {
  const [editor] = people
  const roles = ['Editor', 'Reviewer'].map((title) => ({name: title.toLowerCase(), title}))
  const lake = await openLake({people: editor === undefined ? [] : [{...editor, roles}]})
  const {providers} = await (await lake.request('/v2021-06-07/auth/providers')).json()
  expect(providers[0]).toMatchObject({title: 'Elena Marsh, editor and reviewer'})
  const headers = {authorization: `Bearer ${await signIn(lake, 'editor')}`}
  const me = await (await lake.request('/v1/users/me', {headers})).json()
  expect(me).toMatchObject({role: 'editor', roles})
})

test('signing in leads back to the Studio with a session id that works once', async () => {
  const {request, url} = await openLake()
  const redirect = await request(
    `/v1/auth/login/editor?origin=${encodeURIComponent(`${url}/structure`)}`,
  )
  expect(redirect.status).toBe(302)
  const target = new URL(redirect.headers.get('location') ?? '')
  expect(target.href).toMatch(new RegExp(`^${url}/structure#sid=[0-9a-f]{48}$`))

  const exchange = `/v1/auth/fetch?${target.hash.slice(1)}`
  const {token, label} = await (await request(exchange)).json()
  expect(token).toMatch(/^sk[\w-]{40,}$/)
  expect(token.startsWith(label)).toBe(true)
  expect((await request(exchange)).status).toBe(401)
})

test('a session id that nobody fetched in time is void', () => {
  let now = 0
  const signIns = createSignIn(() => now)
  const [early, late] = [signIns.begin('editor'), signIns.begin('editor')]
  now = 59_000
  expect(signIns.complete(early)).toBe('editor')
  now = 61_000
  expect(signIns.complete(late)).toBeUndefined()
})

test.each(['http://evil.test', 'https://localhost', 'javascript:alert(1)', 'nonsense'])(
  'signing in does not lead to %s',
  async (origin) => {
    const {request} = await openLake()
    const path = `/v1/auth/login/editor?origin=${encodeURIComponent(origin)}`
    expect((await request(path)).status).toBe(400)
  },
)

test('a token says who is signed in, until they sign out', async () => {
  const lake = await openLake()
  const headers = {authorization: `Bearer ${await signIn(lake, 'reviewer')}`}
  const me = await (await lake.request('/v1/users/me', {headers})).json()
  expect(me).toMatchObject({
    id: 'reviewer',
    name: 'Rajiv Nair',
    role: 'reviewer',
    roles: [{name: 'reviewer', title: 'Compliance reviewer'}],
  })
  expect(await (await lake.request('/v1/auth/id', {headers})).json()).toMatchObject({
    id: 'reviewer',
  })

  await lake.request('/v1/auth/logout', {method: 'POST', headers})
  expect((await lake.request('/v1/users/me', {headers})).status).toBe(401)
})

test('signed out, there is nobody', async () => {
  const {request} = await openLake()
  expect(await (await request('/v1/users/me')).json()).toEqual({})
  expect((await request('/v1/auth/id')).status).toBe(401)
})

test("an unknown token gets Sanity's refusal, which sends the Studio to its sign-in screen", async () => {
  const {client} = await openLake()
  const error: unknown = await client(undefined, {token: 'nobody'})
    .users.getById('me')
    .catch((failure: unknown) => failure)
  expect(error).toMatchObject({
    statusCode: 401,
    message: 'Unauthorized - Session not found',
    response: {body: {statusCode: 401, errorCode: 'SIO-401-ANF'}},
  })
})

test('a signed-in person stays signed in when the lake starts again, and is stored as a hash', async () => {
  const first = await openLake()
  const token = await signIn(first, 'editor')
  const stored = first.lake.store.keyValue.entries('caveat.sessions')
  expect(stored).toHaveLength(1)
  expect(JSON.stringify(stored)).not.toContain(token)

  expect(createSessions(first.lake.store.keyValue).holderOf(token)).toBe('editor')
  expect(createSessions(first.lake.store.keyValue, inAMonth).holderOf(token)).toBeUndefined()
  expect(first.lake.store.keyValue.entries('caveat.sessions')).toEqual([])
})

test('there is no token for a stranger', async () => {
  const {lake, request} = await openLake()
  expect(() => lake.tokenFor('stranger')).toThrow('stranger')
  expect((await request('/v1/auth/login/stranger')).status).toBe(404)
})
