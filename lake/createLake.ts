import {Hono} from 'hono'
import {cors} from 'hono/cors'

import {createAccess} from './access/createAccess.ts'
import {createSessions} from './access/createSessions.ts'
import type {Person} from './access/Person.ts'
import {assetBytesRoutes, assetRoutes} from './assets/assetRoutes.ts'
import {authRoutes} from './auth/authRoutes.ts'
import type {Clock} from './clock/Clock.ts'
import {systemClock} from './clock/systemClock.ts'
import {dataRoutes} from './data/dataRoutes.ts'
import {handleError} from './handleError.ts'
import {historyRoutes} from './history/historyRoutes.ts'
import {createRecentTransactions} from './listen/createRecentTransactions.ts'
import {listenRoutes} from './listen/listenRoutes.ts'
import {liveRoutes} from './live/liveRoutes.ts'
import {createPresenceSockets} from './presence/createPresenceSockets.ts'
import {projectRoutes} from './projects/projectRoutes.ts'
import {quietRoutes} from './projects/quietRoutes.ts'
import {createReleaseScheduler} from './releases/createReleaseScheduler.ts'
import {corsRoutes} from './security/corsRoutes.ts'
import {createOrigins} from './security/createOrigins.ts'
import {refuseStrangers} from './security/refuseStrangers.ts'
import {createLoopbackServer} from './server/createLoopbackServer.ts'
import {createStore} from './store/createStore.ts'
import type {Store} from './store/Store.ts'
import {createOpenStreams} from './streams/createOpenStreams.ts'
import {createStreamDoor} from './streams/createStreamDoor.ts'
import {createTickets} from './streams/createTickets.ts'
import {studioRoutes} from './staticStudio/studioRoutes.ts'
import {unknownEndpoint} from './unknownEndpoint.ts'
import {keyValueRoutes} from './users/keyValueRoutes.ts'
import {userRoutes} from './users/userRoutes.ts'

export type LakeOptions = {
  /** Path of the SQLite file. It is created when missing. */
  file: string
  projectId: string
  dataset: string
  people: readonly Person[]
  /** Directory of a built Studio, served at `/`. */
  studioDirectory?: string
  /** What answers below a path of its own beside the API, such as `{'/pages': …}`. */
  mounts?: Readonly<Record<string, Mounted>>
  /** Origins allowed beside the lake's own, such as a development server's. */
  origins?: readonly string[]
  /** What time it is: for signing in, for history, and for releases that are scheduled. */
  clock?: Clock
  /** Takes the server's log, line by line. Writes to standard error by default. */
  log?: (line: string) => void
}

export type Mounted = (request: Request) => Response | Promise<Response>

export type Lake = {
  app: Hono
  /** Binds the loopback addresses. Port 0 takes a free one. Rejects with `code: 'EADDRINUSE'`. */
  listen: (port: number) => Promise<{url: string; port: number}>
  /** Ends streams and sockets, stops listening, closes the store. May be called again. */
  close: () => Promise<void>
  /** A token for programs, valid until the lake closes. Throws for an unknown person. */
  tokenFor: (personId: string) => string
  store: Store
}

/** API versions are dates, numbers or `X`; every endpoint answers to all of them. */
const VERSION = '/:version{v(?:X|[0-9][0-9-]*)}'

const writeToStandardError = (line: string) => void process.stderr.write(`${line}\n`)

/** Opens an embedded Content Lake: one dataset in one file, spoken to as to Sanity's API. */
export function createLake(options: LakeOptions): Lake {
  const {file, projectId, dataset, people, studioDirectory, mounts = {}} = options
  const {clock = systemClock, log = writeToStandardError} = options
  const origins = createOrigins(options.origins)
  const store = createStore(file, () => clock.now())
  const sessions = createSessions(store.keyValue, () => clock.now())
  const access = createAccess(people, sessions)
  const context = {store, access, people, projectId, dataset}
  const tickets = createTickets()
  const streams = createOpenStreams()
  const recent = createRecentTransactions(store)
  const door = createStreamDoor({access, tickets, streams})
  const sockets = createPresenceSockets(access, origins)

  const api = createApi(log, [
    corsRoutes(origins),
    authRoutes({context, sessions, origins}),
    keyValueRoutes(context),
    userRoutes(context),
    projectRoutes(context),
    quietRoutes(),
    listenRoutes({context, recent, door}),
    liveRoutes({context, recent, door}),
    historyRoutes(context),
    assetRoutes(context),
    dataRoutes(context),
  ])

  const app = new Hono()
  app.onError(handleError)
  app.use(refuseStrangers(origins, tickets))
  app.use(cors({origin: (origin) => origin, credentials: true, maxAge: 600}))
  app.route(VERSION, api)
  app.route('/', assetBytesRoutes(context))
  app.route('/', mountedRoutes(mounts))
  app.route('/', studioRoutes(studioDirectory))
  app.notFound(unknownEndpoint(log))

  const scheduler = createReleaseScheduler({context, clock, log})
  const server = createLoopbackServer(app, sockets)
  let closing: Promise<void> | undefined
  return {
    app,
    store,
    listen: (port) => server.listen(port),
    tokenFor: (personId) => {
      if (people.some(({id}) => id === personId)) return sessions.robotTokenFor(personId)
      throw new Error(`There is nobody called "${personId}" here.`)
    },
    close: () => {
      closing ??= (async () => {
        scheduler.close()
        recent.close()
        streams.closeAll()
        sockets.close()
        await server.close()
        store.close()
      })()
      return closing
    },
  }
}

function createApi(log: (line: string) => void, parts: readonly Hono[]): Hono {
  const api = new Hono()
  for (const routes of parts) api.route('/', routes)
  api.all('*', unknownEndpoint(log))
  return api
}

function mountedRoutes(mounts: Readonly<Record<string, Mounted>>): Hono {
  const app = new Hono()
  for (const [path, handle] of Object.entries(mounts)) {
    app.on(['GET', 'HEAD'], [path, `${path}/*`], (c) => handle(c.req.raw))
  }
  return app
}
