import type {Context} from 'hono'

import type {Person} from '../access/Person.ts'
import type {Tickets} from './createTickets.ts'

/**
 * A browser opens at most six HTTP/1.1 connections to one host, and the Studio alone holds more
 * event streams than that. Each stream therefore moves to a host name of its own below
 * `localhost`: same server, same port, another pool of connections.
 */
const NAMES = Array.from({length: 64}, (_, index) => `stream-${index + 1}.localhost`)

/** Safari asks the system for names below `localhost`; others know what they mean. */
const SAFARI = /\bVersion\/\S+ (?:\S+ )?Safari\//

/** For Safari: addresses need no resolving, but two of them carry no more than two tabs. */
const ADDRESSES = ['127.0.0.1', '[::1]']

export type StreamRedirect = (c: Context, person: Person | null) => Response | undefined

/**
 * Answers a browser's request for an event stream with a 307 to a stream host, and any other
 * client's with `undefined`. Only browsers send `Sec-Fetch-Site` or `Origin`; Node does not
 * resolve names below `localhost`.
 */
export function createStreamRedirect(tickets: Tickets): StreamRedirect {
  let opened = 0
  return (c, person) => {
    const fromBrowser =
      c.req.header('sec-fetch-site') !== undefined || c.req.header('origin') !== undefined
    if (!fromBrowser) return undefined
    const hosts = SAFARI.test(c.req.header('user-agent') ?? '') ? ADDRESSES : NAMES
    const target = new URL(c.req.url)
    target.hostname = hosts[opened % hosts.length] ?? target.hostname
    opened += 1
    target.searchParams.set('ticket', tickets.issue(person))
    return new Response(null, {
      status: 307,
      headers: {location: target.href, 'cache-control': 'no-store'},
    })
  }
}
