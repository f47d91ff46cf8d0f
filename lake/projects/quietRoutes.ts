import {Hono} from 'hono'

/**
 * The Studio reads from the timing of `/ping` whether the server speaks HTTP/1.1, and warns that
 * it is slow. A browser hides the timing of another origin; on loopback the warning is wrong.
 */
const PING_HOST = 'ping.localhost'

/** The paid parts of Sanity that this lake has, by the names under which the Studio asks for them. */
const FEATURES = ['contentReleases', 'singleDocRelease']

/**
 * Services around a hosted project that a local lake has no use for. The Studio asks all the
 * same; these are the answers that keep it calm.
 */
export function quietRoutes(): Hono {
  const app = new Hono()
  app.get('/ping', (c) => {
    if (c.req.header('sec-fetch-site') !== 'same-origin') return c.body('PONG')
    const url = new URL(c.req.url)
    url.hostname = PING_HOST
    return c.redirect(url.href, 307)
  })
  app.get('/data/ping/:dataset', (c) => c.body('PONG'))
  app.get('/access/requests/me', (c) => c.json([]))
  app.get('/features', (c) => c.json(FEATURES))
  app.get('/features/:name', (c) => c.json(false))
  app.get('/intake/telemetry-status', (c) => c.json({status: 'denied'}))
  app.post('/intake/*', (c) => c.json({ok: true}))
  app.get('/journey/announcements', (c) => c.json([]))
  app.get('/journey/*', (c) => c.json(null))
  app.get('/help', (c) => c.json({}))
  app.get('/help/*', (c) => c.json({}))
  app.get('/schedules/*', (c) => c.json({schedules: [], totalCount: 0, nextCursor: ''}))
  app.get('/subscriptions/*', (c) => c.json(null))
  return app
}
