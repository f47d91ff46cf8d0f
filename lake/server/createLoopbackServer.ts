import {createServer, type Server} from 'node:http'

import {getRequestListener} from '@hono/node-server'
import type {Hono} from 'hono'

import type {PresenceSockets} from '../presence/createPresenceSockets.ts'

export type LoopbackServer = {
  listen(port: number): Promise<{url: string; port: number}>
  close(): Promise<void>
}

/**
 * `localhost` means either address, depending on browser and system: the lake listens on both,
 * at the same port.
 */
const ADDRESSES = ['127.0.0.1', '::1']
/** A machine without IPv6 has no `::1`. */
const NO_SUCH_ADDRESS = new Set(['EADDRNOTAVAIL', 'EAFNOSUPPORT', 'EPROTONOSUPPORT'])
const ATTEMPTS_FOR_FREE_PORT = 5
/** What an answer that is under way has left when the lake closes. */
const GRACE_MS = 100

/** Serves an app on the loopback addresses only. */
export function createLoopbackServer(app: Hono, sockets: PresenceSockets): LoopbackServer {
  const servers = new Set<Server>()
  const respond = getRequestListener(app.fetch, {overrideGlobalObjects: false})

  async function bind(address: string, port: number): Promise<number> {
    const server = createServer((request, response) => void respond(request, response))
    sockets.attachTo(server)
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject)
      server.listen(port, address, () => {
        server.off('error', reject)
        resolve()
      })
    })
    servers.add(server)
    const bound = server.address()
    return typeof bound === 'object' && bound !== null ? bound.port : port
  }

  async function bindAll(port: number): Promise<number> {
    let chosen = port
    for (const address of ADDRESSES) {
      try {
        chosen = await bind(address, chosen)
      } catch (error) {
        if (!NO_SUCH_ADDRESS.has(codeOf(error))) throw error
      }
    }
    return chosen
  }

  async function close(): Promise<void> {
    const closing = [...servers].map(
      (server) =>
        new Promise<void>((resolve) => {
          const cut = setTimeout(() => server.closeAllConnections(), GRACE_MS)
          server.close(() => {
            clearTimeout(cut)
            resolve()
          })
        }),
    )
    servers.clear()
    await Promise.all(closing)
  }

  return {
    listen: async (port) => {
      for (let attempt = 1; ; attempt += 1) {
        try {
          const chosen = await bindAll(port)
          return {url: `http://localhost:${chosen}`, port: chosen}
        } catch (error) {
          await close()
          const retry = port === 0 && codeOf(error) === 'EADDRINUSE'
          if (!retry || attempt === ATTEMPTS_FOR_FREE_PORT) throw error
        }
      }
    },
    close,
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : ''
}
