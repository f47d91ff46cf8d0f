import {readFile} from 'node:fs/promises'
import {join} from 'node:path'

import {serveStatic} from '@hono/node-server/serve-static'
import {type Context, Hono} from 'hono'

import {welcomePage} from './welcomePage.ts'

/** Vite ends the names of built files in a hash of their content, eight characters long. */
const HASHED = /\/static\/.*-[\w-]{8}\.\w+$/
/** No foreign page may show the Studio in a frame and have somebody click in it. */
const OWN_FRAMES_ONLY = "frame-ancestors 'self'"

/** A browser signs in to each host name apart, and the Studio also calls `<project>.localhost`. */
const HOME = 'localhost'

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

  app.get('*', async (c, next) => {
    const url = new URL(c.req.url)
    if (url.hostname === HOME || !wantsPage(c)) return next()
    url.hostname = HOME
    return c.redirect(url.href, 307)
  })
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
    if (!wantsPage(c)) return next()
    const page = await readFile(join(directory, 'index.html'), 'utf8').catch(() => undefined)
    if (page === undefined) return next()
    return c.html(page, 200, {
      'cache-control': 'no-cache',
      'content-security-policy': OWN_FRAMES_ONLY,
    })
  })
  return app
}

const wantsPage = (c: Context) => c.req.header('accept')?.includes('text/html') ?? false
