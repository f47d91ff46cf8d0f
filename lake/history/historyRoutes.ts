import {Hono} from 'hono'

import type {LakeAccess} from '../access/createAccess.ts'
import {LakeError} from '../LakeError.ts'
import type {LakeContext} from '../LakeContext.ts'
import {createHistoryReader, type Moment} from './createHistoryReader.ts'
import {documentEvents} from './documentEvents.ts'
import {groupIdsOf} from './groupIdsOf.ts'
import {logEntry} from './logEntry.ts'
import {readInstant, readLogRequest} from './readLogRequest.ts'
import {selectTransactions} from './selectTransactions.ts'
import {requireDataset} from '../projects/requireDataset.ts'

type HistoryContext = LakeContext & {access: LakeAccess}

const EVENTS_PER_PAGE = 100

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
    const limit = Number(c.req.query('limit') ?? EVENTS_PER_PAGE)
    const start = Number(c.req.query('nextCursor') ?? 0)
    if (!(limit > 0) || !(start >= 0)) throw new LakeError(400, 'limit and nextCursor are numbers.')
    const events = documentEvents(history.transactionsOf(groupIdsOf(id)), id).toReversed()
    const end = start + limit
    return c.json({
      events: {[id]: events.slice(start, end)},
      nextCursor: end < events.length ? String(end) : '',
    })
  })

  return app
}

function readMoment({revision, time, lastRevision}: Partial<Record<string, string>>): Moment {
  if (lastRevision === 'true') return 'last'
  if (revision !== undefined) return {revision}
  return time === undefined ? 'now' : {time: new Date(readInstant(time)).toISOString()}
}
