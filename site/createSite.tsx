import {type Context, Hono} from 'hono'
import type {ReactNode} from 'react'
import {renderToStaticMarkup} from 'react-dom/server'

import {type Cursor, fetchPage} from '../delivery/queries/index.ts'
import {HOME, STYLES} from './addresses.ts'
import {type KindName, kindNames, kinds} from './kinds.ts'
import {readList} from './readList.ts'
import {siteCss} from './siteCss.ts'
import type {SiteOptions} from './SiteOptions.ts'
import {sitemap} from './sitemap.ts'
import {siteText} from './siteText.ts'
import {ListView} from './views/ListView.tsx'
import {MessageView} from './views/MessageView.tsx'
import {PageView} from './views/PageView.tsx'
import {withHeaders} from './withHeaders.ts'

/** Answers what stands below `/pages`. */
export type Site = (request: Request) => Response | Promise<Response>

/**
 * The pages that may be shown, rendered by the components of `delivery/`: lists under `/pages`, a page
 * under its kind and slug. What may not be shown is not found; whoever asks is not told why.
 */
export function createSite(options: SiteOptions): Site {
  const {client, at, rule, styles, studioUrl, onError} = options
  const app = new Hono({strict: false})

  const notFound = (c: Context) =>
    send(c, <MessageView message={siteText.notShown} studioUrl={studioUrl} />, 404)

  app.use(withHeaders)

  app.get(STYLES, (c) => c.body(siteCss + styles, 200, {'content-type': 'text/css; charset=utf-8'}))

  app.get(`${HOME}/sitemap.xml`, async (c) =>
    c.body(await sitemap(options, new URL(c.req.url).origin), 200, {
      'content-type': 'application/xml; charset=utf-8',
    }),
  )

  app.get(HOME, async (c) => {
    const lists = await Promise.all(kindNames.map((kind) => readList(options, kind)))
    return send(c, <ListView lists={lists} studioUrl={studioUrl} />)
  })

  app.get(`${HOME}/:kind`, async (c) => {
    const kind = kindNamed(c.req.param('kind'))
    if (kind === undefined) return notFound(c)
    const list = await readList(options, kind, cursorIn(c))
    return send(c, <ListView lists={[list]} studioUrl={studioUrl} />)
  })

  app.get(`${HOME}/:kind/:slug`, async (c) => {
    const kind = kindNamed(c.req.param('kind'))
    if (kind === undefined) return notFound(c)
    const slug = c.req.param('slug')
    const page = await fetchPage(client, kinds[kind].pageQuery, {slug, rule, ...(at && {at: at()})})
    if (page === null) return notFound(c)
    const {origin, pathname} = new URL(c.req.url)
    return send(c, <PageView page={page} studioUrl={studioUrl} url={origin + pathname} />)
  })

  app.notFound(notFound)
  app.onError((error, c) => {
    onError(error)
    return send(c, <MessageView message={siteText.failed} studioUrl={studioUrl} />, 500)
  })
  return (request) => app.fetch(request)
}

function send(
  c: Context,
  view: ReactNode,
  status: 200 | 404 | 500 = 200,
): Response | Promise<Response> {
  return c.html(`<!doctype html>${renderToStaticMarkup(view)}`, status)
}

function kindNamed(name: string): KindName | undefined {
  return kindNames.find((kind) => kind === name)
}

function cursorIn(c: Context): Cursor | undefined {
  const {key, id} = c.req.query()
  return key === undefined || id === undefined ? undefined : {key, id}
}
