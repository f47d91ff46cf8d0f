import {GroqSyntaxError} from 'groq-js'
import {type Context, Hono} from 'hono'

import type {Person} from '../access/Person.ts'
import type {LakeContext} from '../LakeContext.ts'
import {LakeError} from '../LakeError.ts'
import type {LakeDocument, Transaction} from '../store/Store.ts'
import type {EventStream} from '../streams/createEventStream.ts'
import type {StreamDoor} from '../streams/createStreamDoor.ts'
import {compileListenFilter, type ListenFilter} from './compileListenFilter.ts'
import type {RecentTransactions} from './createRecentTransactions.ts'
import {isPublishedId} from './isPublishedId.ts'
import {mutationEvents} from './mutationEvents.ts'
import {type ListenRequest, readListenRequest} from './readListenRequest.ts'
import {requireDataset} from '../projects/requireDataset.ts'

type ListenOptions = {context: LakeContext; recent: RecentTransactions; door: StreamDoor}

/** `GET /data/listen/:dataset`: the changes of the documents that a query selects, as they come. */
export function listenRoutes({context, recent, door}: ListenOptions): Hono {
  const app = new Hono()
  app.use('/data/listen/:dataset', requireDataset(context))
  let listeners = 0

  app.get('/data/listen/:dataset', (c) =>
    door(c, (stream, person) => {
      listeners += 1
      const listenerName = `caveat-${listeners}`
      try {
        const request = readListenRequest(new URL(c.req.url).searchParams, versionOf(c))
        const filter = compileListenFilter(request.query, request.params, person?.id ?? '')
        const concerns = concernsFor(context, {request, person, filter})
        listen({
          stream,
          recent,
          request,
          concerns,
          listenerName,
          from: c.req.header('last-event-id'),
        })
      } catch (error) {
        refuse(stream, c.req.query('query') ?? '', error)
      }
    }),
  )
  return app
}

const versionOf = (c: Context) => c.req.param('version') ?? 'v1'

type Wish = {request: ListenRequest; person: Person | null; filter: ListenFilter}

function concernsFor({access}: LakeContext, {request, person, filter}: Wish) {
  return (document: LakeDocument) =>
    (request.includeAllVersions || isPublishedId(document._id)) &&
    access.canRead(person, document) &&
    filter(document)
}

type Listening = {
  stream: EventStream
  recent: RecentTransactions
  request: ListenRequest
  concerns: (document: LakeDocument) => boolean
  listenerName: string
  from: string | undefined
}

function listen({stream, recent, request, concerns, listenerName, from}: Listening) {
  const at = (position: string) => (request.enableResume ? {id: position} : {})

  function tell(transaction: Transaction, sequence: number, sent = 0) {
    try {
      const events = mutationEvents(transaction, request, concerns)
      for (const [index, data] of events.entries()) {
        if (index < sent) continue
        stream.send({event: 'mutation', data, ...at(recent.positionWithin(sequence, index + 1))})
      }
    } catch (error) {
      refuse(stream, request.query, error)
    }
  }

  const missed = request.enableResume && from ? recent.since(from) : undefined
  const resumes = request.enableResume && from !== undefined && from !== ''
  const greeting = resumes ? (missed ? 'welcomeback' : 'reset') : 'welcome'
  stream.send({
    event: greeting,
    data: {listenerName},
    ...at(missed && from ? from : recent.position()),
  })
  for (const {transaction, sequence, sent} of missed ?? []) tell(transaction, sequence, sent)
  stream.onClose(recent.subscribe(tell))
}

/** A stream cannot carry a status of its own: Sanity reports its failure as an event. */
function refuse(stream: EventStream, query: string, error: unknown) {
  stream.send({event: 'channelError', data: describe(query, error)})
  stream.close()
}

function describe(query: string, error: unknown) {
  if (error instanceof GroqSyntaxError) {
    const {position, message} = error
    return {
      error: {type: 'queryParseError', description: message, query, start: position, end: position},
    }
  }
  const description =
    error instanceof LakeError || error instanceof Error ? error.message : 'failed'
  return {error: {type: 'listenError', description}}
}
