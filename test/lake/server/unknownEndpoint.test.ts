import {expect, test} from 'vitest'

import {openLake} from './openLake.ts'

test('an unknown endpoint is refused by name, and the log says so', async () => {
  const {request, log} = await openLake()
  const response = await request('/v2025-02-19/agent/action/generate', {
    as: 'editor',
    method: 'POST',
  })
  expect(response.status).toBe(404)
  const line = "Caveat's lake does not implement POST /v2025-02-19/agent/action/generate"
  expect(await response.json()).toMatchObject({message: line})
  expect(log).toEqual([line])
})

test.each(['/v1', '/vX', '/v2021-06-07', '/v2025-02-19'])(
  '%s is an API version',
  async (version) => {
    const {request} = await openLake()
    expect((await request(`${version}/users/me`)).status).toBe(200)
  },
)

test.each([
  '/access/requests/me',
  '/features',
  '/ping',
  '/data/ping/production',
  '/subscriptions/project/caveat',
  '/intake/telemetry-status',
  '/journey/trial',
  '/help',
  '/schedules/caveat/production?limit=1',
  '/projects/caveat',
  '/projects/caveat/datasets',
  '/projects/caveat/grants',
  '/projects/caveat/new-content-release-allowed',
  '/projects/caveat/user-applications',
])('the Studio asks for %s and is answered', async (path) => {
  const {request, log} = await openLake()
  expect((await request(`/v1${path}`, {as: 'editor'})).status).toBe(200)
  expect(log).toEqual([])
})

test('another project is not found, in the form that the Studio knows', async () => {
  const {request} = await openLake()
  const response = await request('/v1/projects/other', {as: 'editor'})
  expect(response.status).toBe(404)
  expect(await response.json()).toMatchObject({attributes: {type: 'project'}})
})

test.each([
  '/data/listen/other?query=*',
  '/data/live/events/other',
  '/data/history/other/transactions/ketamine',
  '/data/history/other/events/documents/ketamine',
  '/data/query/other?query=*',
  '/projects/caveat/datasets/other/acl',
])('%s names a dataset that there is not', async (path) => {
  const {request} = await openLake()
  const response = await request(`/v1${path}`, {as: 'editor'})
  expect(response.status).toBe(404)
  expect(await response.json()).toMatchObject({error: 'Dataset not found'})
})

test.each(['same-site', 'cross-site'])('a ping that is %s is answered at once', async (site) => {
  const {request} = await openLake()
  const response = await request('/v1/ping', {headers: {'sec-fetch-site': site}})
  expect(await response.text()).toBe('PONG')
})

test('a browser that pings its own origin is sent to another, whose timing it cannot see', async () => {
  const {request, port} = await openLake()
  const response = await request('/v1/ping?tag=x', {headers: {'sec-fetch-site': 'same-origin'}})
  expect(response.status).toBe(307)
  expect(response.headers.get('location')).toBe(`http://ping.localhost:${port}/v1/ping?tag=x`)
  expect(response.headers.get('timing-allow-origin')).toBeNull()
})
