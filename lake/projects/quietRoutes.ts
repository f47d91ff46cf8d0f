import {Hono} from 'hono'

/**
 * Services around a hosted project that a local lake has no use for. The Studio asks all the
 * same; these are the answers that keep it calm.
 */
export function quietRoutes(): Hono {
  const app = new Hono()
  app.get('/ping', (c) => c.body('PONG'))
  app.get('/features', (c) => c.json([]))
  app.get('/features/:name', (c) => c.json(false))
  app.get('/intake/telemetry-status', (c) => c.json({status: 'denied'}))
  app.post('/intake/*', (c) => c.json({ok: true}))
  app.get('/journey/announcements', (c) => c.json([]))
  app.get('/journey/*', (c) => c.json(null))
  app.get('/help', (c) => c.json({}))
  app.get('/help/*', (c) => c.json({}))
  app.get('/schedules/*', (c) => c.json({schedules: [], totalCount: 0, nextCursor: ''}))
  app.get('/subscriptions/*', (c) => c.json([]))
  return app
}
