import {expect, onTestFinished, test} from 'vitest'
import {type ClientOptions, WebSocket} from 'ws'

import {type OpenLake, openLake} from './openLake.ts'

type Message = Record<string, unknown>

/** A socket with its messages in order, and JSON-RPC calls. */
async function connect({port}: OpenLake, options: ClientOptions = {}) {
  const socket = new WebSocket(`ws://localhost:${port}/v1/socket/production`, options)
  onTestFinished(() => socket.terminate())
  const messages: Message[] = []
  const waiting: ((message: Message) => void)[] = []
  socket.on('message', (data) => {
    const message: Message = JSON.parse(Buffer.isBuffer(data) ? data.toString('utf8') : '')
    const next = waiting.shift()
    if (next === undefined) messages.push(message)
    else next(message)
  })
  await new Promise((resolve, reject) => {
    socket.once('open', resolve)
    socket.once('error', reject)
  })
  const next = () =>
    new Promise<Message>((resolve) => {
      const message = messages.shift()
      if (message === undefined) waiting.push(resolve)
      else resolve(message)
    })
  const send = (method: string, params: Message = {}) =>
    socket.send(JSON.stringify({jsonrpc: '2.0', id: method, method, params}))
  return {socket, next, send}
}

async function enter(lake: OpenLake, personId: string) {
  const visitor = await connect(lake)
  visitor.send('authorization', {authorization: `Bearer ${lake.lake.tokenFor(personId)}`})
  expect(await visitor.next()).toMatchObject({id: 'authorization', result: true})
  visitor.send('presence_subscribe')
  const {result: subscription} = await visitor.next()
  return {...visitor, subscription}
}

test('people see each other come, move and go', async () => {
  const lake = await openLake()
  const [elena, rajiv] = [await enter(lake, 'editor'), await enter(lake, 'reviewer')]
  const locations = [{documentId: 'ketamine', path: ['title']}]

  rajiv.send('presence_announce', {data: {sessionId: 's2', locations}})
  expect(await elena.next()).toEqual({
    jsonrpc: '2.0',
    method: 'presence_subscription',
    params: {
      subscription: elena.subscription,
      result: {type: 'state', i: 'reviewer', m: {sessionId: 's2', locations}},
    },
  })

  rajiv.send('presence_rollcall', {session: 's2'})
  expect(await elena.next()).toMatchObject({
    params: {result: {type: 'rollCall', i: 'reviewer', session: 's2'}},
  })

  rajiv.socket.terminate()
  expect(await elena.next()).toMatchObject({
    params: {result: {type: 'disconnect', i: 'reviewer', m: {session: 's2'}}},
  })
})

test('whoever unsubscribes hears no more', async () => {
  const lake = await openLake()
  const elena = await enter(lake, 'editor')
  elena.send('presence_unsubscribe', {subscriptionId: elena.subscription})
  expect(await elena.next()).toMatchObject({id: 'presence_unsubscribe', result: true})
  elena.send('presence_announce', {data: {sessionId: 's1', locations: []}})
  expect(await elena.next()).toMatchObject({id: 'presence_announce', result: true})
})

test('nothing is told to a socket without a token', async () => {
  const stranger = await connect(await openLake())
  stranger.send('presence_subscribe')
  expect(await stranger.next()).toMatchObject({error: {code: 4001}})
  stranger.send('authorization', {authorization: 'Bearer nobody'})
  expect(await stranger.next()).toMatchObject({error: {code: 4001}})
})

test.each([
  ['{', -32700],
  ['[]', -32600],
  ['{"method": "presence_dance", "id": 1}', -32601],
  ['{"method": "presence_announce", "id": 1, "params": {"data": 1}}', -32602],
  ['{"method": "constructor", "id": 1}', -32601],
])('the message %s is answered with the error %i', async (message, code) => {
  const elena = await enter(await openLake(), 'editor')
  elena.socket.send(message)
  expect(await elena.next()).toMatchObject({error: {code}})
})

test.each([
  ['a foreign origin', {origin: 'http://evil.test'}],
  ['a foreign host', {headers: {host: 'evil.test'}}],
])('a socket from %s is refused', async (_name, options) => {
  await expect(connect(await openLake(), options)).rejects.toThrow('403')
})
