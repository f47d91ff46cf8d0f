import {createMiddleware} from 'hono/factory'

import {LakeError} from '../LakeError.ts'
import type {Tickets} from '../streams/createTickets.ts'
import type {Origins} from './createOrigins.ts'

/** Whether the lake was asked how it stands to an origin: everybody may ask that. */
const ASKS_ABOUT_ORIGIN = /^\/v[^/]+\/check\/cors$/

/**
 * Middleware that refuses foreign hosts and origins with a 403 in words. A browser that was
 * redirected twice sends the origin `null`: it passes with a ticket only.
 */
export function refuseStrangers(origins: Origins, tickets: Tickets) {
  return createMiddleware(async (c, next) => {
    const url = new URL(c.req.url)
    const host = c.req.header('host') ?? url.host
    if (!origins.allowsHost(host) || !origins.allowsHost(url.host)) {
      throw new LakeError(
        403,
        `This lake answers to localhost only, not to "${host}". Open it as http://localhost:${url.port || '80'}.`,
        {title: 'Forbidden'},
      )
    }
    const origin = c.req.header('origin')
    const ticketed = origin === 'null' && tickets.holds(c.req.query('ticket'))
    if (
      origin !== undefined &&
      !ticketed &&
      !origins.allowsOrigin(origin, host) &&
      !ASKS_ABOUT_ORIGIN.test(url.pathname)
    ) {
      throw new LakeError(
        403,
        `Pages from ${origin} may not use this lake. Start it with that origin among its allowed origins.`,
        {title: 'Forbidden'},
      )
    }
    await next()
  })
}
