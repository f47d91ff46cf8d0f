import {createServer} from 'node:http'

import {getRequestListener} from '@hono/node-server'

import {studioRoutes} from '../../lake/staticStudio/studioRoutes.ts'
import {PROJECT_ROOT} from '../projectRoot.ts'
import {buildStudio} from './buildStudio.ts'
import {STUDIO_BUILDS} from './folders.ts'
import {refuseReset} from './refuseReset.ts'
import {requirePort} from './requirePort.ts'
import type {StartContext} from './StartContext.ts'

/** The Studio alone, built for a project of hosted Sanity. No lake is started. */
export async function startHosted({
  options,
  environment,
  report,
  stop,
}: StartContext): Promise<void> {
  const {port, reset} = options
  refuseReset(reset)
  if (port !== 0) await requirePort(port)
  const directory = await buildStudio({
    root: PROJECT_ROOT,
    builds: STUDIO_BUILDS,
    environment: environment.variables,
    report,
    signal: stop.signal,
  })
  const server = await serveFolder(directory, port)
  report.say(
    [
      '',
      `The Studio is at ${server.url}`,
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

type FolderServer = {url: string; close(): Promise<void>}

async function serveFolder(directory: string, port: number): Promise<FolderServer> {
  const respond = getRequestListener(studioRoutes(directory).fetch)
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
