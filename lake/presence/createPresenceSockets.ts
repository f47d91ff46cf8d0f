import type {IncomingMessage, Server} from 'node:http'
import type {Duplex} from 'node:stream'

import {WebSocketServer} from 'ws'

import type {Access} from '../LakeContext.ts'
import type {Origins} from '../security/createOrigins.ts'
import {answerCall} from './answerCall.ts'
import {createPresence, type Visitor} from './createPresence.ts'

const SOCKET_PATH = /^\/v[^/]+\/socket\/[^/]+$/
const LARGEST_MESSAGE_BYTES = 64 * 1024
const HEARTBEAT_MS = 30_000

export type PresenceSockets = {attachTo(server: Server): void; close(): void}

/** `WS /socket/:dataset`: tells the Studios that are open who is where. */
export function createPresenceSockets(access: Access, origins: Origins): PresenceSockets {
  const presence = createPresence()
  const sockets = new WebSocketServer({noServer: true, maxPayload: LARGEST_MESSAGE_BYTES})

  const heartbeat = setInterval(() => {
    for (const socket of sockets.clients) socket.send('♥')
  }, HEARTBEAT_MS)
  heartbeat.unref()

  sockets.on('connection', (socket) => {
    const visitor: Visitor = {
      personId: null,
      send: (message) => socket.send(JSON.stringify(message)),
    }
    socket.on('message', (data) => {
      const text = Buffer.isBuffer(data) ? data.toString('utf8') : ''
      socket.send(JSON.stringify(answerCall(text, visitor, {access, presence})))
    })
    socket.on('close', () => presence.forget(visitor))
    socket.on('error', () => socket.terminate())
  })

  function handleUpgrade(request: IncomingMessage, socket: Duplex, head: Buffer) {
    const refusal = refusalOf(request, origins)
    if (refusal !== undefined) {
      socket.end(`HTTP/1.1 ${refusal}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`)
      return
    }
    sockets.handleUpgrade(request, socket, head, (open) =>
      sockets.emit('connection', open, request),
    )
  }

  return {
    attachTo: (server) => void server.on('upgrade', handleUpgrade),
    close: () => {
      clearInterval(heartbeat)
      for (const socket of sockets.clients) socket.terminate()
      sockets.close()
    },
  }
}

function refusalOf({headers, url}: IncomingMessage, origins: Origins): string | undefined {
  const {host = '', origin} = headers
  if (!origins.allowsHost(host)) return '403 Forbidden'
  if (origin !== undefined && !origins.allowsOrigin(origin, host)) return '403 Forbidden'
  const path = URL.parse(url ?? '', 'http://localhost')?.pathname ?? ''
  return SOCKET_PATH.test(path) ? undefined : '404 Not Found'
}
