import {readFile} from 'node:fs/promises'
import {join} from 'node:path'

import {serveStatic} from '@hono/node-server/serve-static'
import {Hono} from 'hono'

import {welcomePage} from './welcomePage.ts'

/** Vite ends the names of built files in a hash of their content, eight characters long. */
const HASHED = /\/static\/.*-[\w-]{8}\.\w+$/
/** No foreign page may show the Studio in a frame and have somebody click in it. */
const OWN_FRAMES_ONLY = "frame-ancestors 'self'"

/**
 * The built Studio: its files, and `index.html` for every other page that a browser opens.
 * Without a directory, a page that says what this server is.
 */
export function studioRoutes(directory: string | undefined): Hono {
  const app = new Hono()
  if (directory === undefined) {
    app.get('/', (c) => c.html(welcomePage()))
    return app
  }

  app.use(
    '*',
    serveStatic({
      root: directory,
      onFound: (path, c) => {
        c.header('x-content-type-options', 'nosniff')
        c.header('content-security-policy', OWN_FRAMES_ONLY)
        c.header(
          'cache-control',
          HASHED.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
        )
      },
    }),
  )
  app.get('*', async (c, next) => {
    if (!c.req.header('accept')?.includes('text/html')) return next()
    const page = await readFile(join(directory, 'index.html'), 'utf8').catch(() => undefined)
    if (page === undefined) return next()
    return c.html(page, 200, {
      'cache-control': 'no-cache',
      'content-security-policy': OWN_FRAMES_ONLY,
    })
  })
  return app
}
