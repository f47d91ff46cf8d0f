import {createConnection} from 'node:net'

import {expect, test} from 'vitest'
import {WebSocket} from 'ws'

import {openLake} from './openLake.ts'
import {readStream} from './readStream.ts'

test('closing ends streams and sockets, and may be asked for twice', async () => {
  const {lake, request, port} = await openLake()
  const stream = readStream(await request('/v1/data/listen/production?query=*', {as: 'editor'}))
  const live = readStream(await request('/v1/data/live/events/production'))
  expect(await stream.next()).toMatchObject({event: 'welcome'})
  expect(await live.next()).toMatchObject({event: 'welcome'})
  const socket = new WebSocket(`ws://localhost:${port}/v1/socket/production`)
  await new Promise((resolve) => {
    socket.once('open', resolve)
  })
  const gone = new Promise((resolve) => {
    socket.once('close', resolve)
  })

  await Promise.all([lake.close(), lake.close()])

  await gone
  expect(await stream.next().catch(() => undefined)).toBeUndefined()
  expect(await live.next().catch(() => undefined)).toBeUndefined()
  await expect(request('/v1/ping')).rejects.toThrow('fetch failed')
})

test('the lake listens on loopback addresses only', async () => {
  const {port} = await openLake()
  const reaches = (host: string) =>
    new Promise<boolean>((resolve) => {
      const socket = createConnection({host, port})
      socket.once('connect', () => resolve(true))
      socket.once('error', () => resolve(false))
      socket.once('close', () => resolve(false))
      socket.once('connect', () => socket.destroy())
    })
  expect(await reaches('127.0.0.1')).toBe(true)
  expect(await reaches('127.0.0.2')).toBe(false)
})
