import {Hono} from 'hono'

import type {LakeAccess} from '../access/createAccess.ts'
import type {LakeContext} from '../LakeContext.ts'
import {createHistoryReader, type Moment} from './createHistoryReader.ts'
import {documentEvents} from './documentEvents.ts'
import {groupIdsOf} from './groupIdsOf.ts'
import {logEntry} from './logEntry.ts'
import {pageOf} from './pageOf.ts'
import {readInstant, readLogRequest} from './readLogRequest.ts'
import {releaseEvents} from './releaseEvents.ts'
import {selectTransactions} from './selectTransactions.ts'
import {requireDataset} from '../projects/requireDataset.ts'
import {releaseIdOf} from '../releases/releaseIdOf.ts'

type HistoryContext = LakeContext & {access: LakeAccess}

/** What happened to documents: transactions, states at a revision or a time, and events. */
export function historyRoutes(context: HistoryContext): Hono {
  const app = new Hono()
  app.use('/data/history/:dataset/*', requireDataset(context))

  function entriesOf(request: Request, ids: string[]) {
    const history = createHistoryReader(context, request)
    const asked = readLogRequest(new URL(request.url).searchParams)
    const chosen = selectTransactions(history.transactionsOf(ids), asked)
    return chosen.map((transaction) => logEntry(transaction, ids, asked))
  }

  app.get('/data/history/:dataset/transactions/:ids', (c) => {
    const entries = entriesOf(c.req.raw, c.req.param('ids').split(','))
    const lines = entries.map((entry) => `${JSON.stringify(entry)}\n`).join('')
    return c.body(lines, 200, {'content-type': 'application/x-ndjson'})
  })

  app.get('/data/history/:dataset/documents/:id/transactions', (c) =>
    c.json(entriesOf(c.req.raw, [c.req.param('id')])),
  )

  app.get('/data/history/:dataset/documents/:ids', (c) => {
    const history = createHistoryReader(context, c.req.raw)
    const moment = readMoment(c.req.query())
    const states = c.req
      .param('ids')
      .split(',')
      .map((id) => history.stateAt(id, moment))
    return c.json({documents: states.filter((state) => state !== undefined)})
  })

  app.get('/data/history/:dataset/events/documents/:id', (c) => {
    const history = createHistoryReader(context, c.req.raw)
    const id = c.req.param('id')
    const events = documentEvents(history.transactionsOf(groupIdsOf(id)), id)
    const page = pageOf(events.toReversed(), c.req.query())
    return c.json({events: {[id]: page.events}, nextCursor: page.nextCursor})
  })

  app.get('/data/history/:dataset/events/releases/:name', (c) => {
    const history = createHistoryReader(context, c.req.raw)
    const name = c.req.param('name')
    const ids = [releaseIdOf(name), ...context.store.idsEverUsed(`versions.${name}.`)]
    const events = releaseEvents(history.transactionsOf(ids), name)
    return c.json(pageOf(events.toReversed(), c.req.query()))
  })

  return app
}

function readMoment({revision, time, lastRevision}: Partial<Record<string, string>>): Moment {
  if (lastRevision === 'true') return 'last'
  if (revision !== undefined) return {revision}
  return time === undefined ? 'now' : {time: new Date(readInstant(time)).toISOString()}
}
