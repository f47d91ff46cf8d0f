import {createServer} from 'node:http'

import {getRequestListener} from '@hono/node-server'
import {createClient} from '@sanity/client'
import {Hono} from 'hono'

import {studioRoutes} from '../../lake/staticStudio/studioRoutes.ts'
import type {Site} from '../../site/index.ts'
import {buildParts} from './buildParts.ts'
import {mountSite, SITE_PATH} from './mountSite.ts'
import {refuseReset} from './refuseReset.ts'
import {requirePort} from './requirePort.ts'
import type {StartContext} from './StartContext.ts'

/** Somebody who waits for a page is told soon that Sanity cannot be reached. */
const OPTIONS = {apiVersion: '2026-08-01', useCdn: false, timeout: 15_000, maxRetries: 1} as const

/** The Studio, built for a project of hosted Sanity, and the pages of a public dataset. No lake is started. */
export async function startHosted(start: StartContext): Promise<void> {
  const {options, environment, report, stop} = start
  const {port, reset} = options
  refuseReset(reset)
  if (port !== 0) await requirePort(port)
  const [directory, createSite] = await buildParts(start)
  const client = createClient({...OPTIONS, ...environment.hosted})
  const site = mountSite(createSite, {client, report})
  const server = await serve(appOf(directory, site), port)
  report.say(
    [
      '',
      `The Studio is at ${server.url}`,
      `Pages that may be shown are at ${server.url}${SITE_PATH}, if the dataset is public.`,
      `It works on hosted Sanity, project ${environment.hosted?.projectId}, dataset ${environment.hosted?.dataset}.`,
      'No local lake is running. If sign-in is refused, allow this origin in the project:',
      `  npx sanity cors add ${server.url} --credentials`,
      '',
      'Ctrl+C stops it.',
    ].join('\n'),
  )
  await stop.requested
  await server.close()
}

function appOf(studioDirectory: string, site: Site): Hono {
  const app = new Hono()
  app.on(['GET', 'HEAD'], [SITE_PATH, `${SITE_PATH}/*`], (c) => site(c.req.raw))
  app.route('/', studioRoutes(studioDirectory))
  return app
}

type AppServer = {url: string; close(): Promise<void>}

async function serve(app: Hono, port: number): Promise<AppServer> {
  const respond = getRequestListener(app.fetch)
  const server = createServer((request, response) => void respond(request, response))
  const {promise: listening, resolve, reject} = Promise.withResolvers<void>()
  server.once('error', reject)
  server.listen({port, host: 'localhost'}, resolve)
  await listening
  const address = server.address()
  const bound = typeof address === 'object' && address !== null ? address.port : port
  return {
    url: `http://localhost:${bound}`,
    close: async () => {
      const {promise: closed, resolve: settle} = Promise.withResolvers<void>()
      server.close(() => settle())
      server.closeAllConnections()
      await closed
    },
  }
}
