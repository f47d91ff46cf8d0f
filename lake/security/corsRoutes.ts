import {Hono} from 'hono'

import type {Origins} from './createOrigins.ts'

/** `GET /check/cors`: how the Studio and `@sanity/client` find out why a browser was refused. */
export function corsRoutes(origins: Origins): Hono {
  const app = new Hono()
  app.get('/check/cors', (c) => {
    const origin = c.req.header('origin')
    const host = c.req.header('host') ?? new URL(c.req.url).host
    const allowed = origin === undefined || origins.allowsOrigin(origin, host)
    return c.json({result: {allowed, withCredentials: allowed}})
  })
  return app
}
