import {Hono} from 'hono'

import {unauthorized} from '../access/unauthorized.ts'
import type {LakeContext} from '../LakeContext.ts'
import type {RecentTransactions} from '../listen/createRecentTransactions.ts'
import {isPublishedId} from '../listen/isPublishedId.ts'
import type {Transaction} from '../store/Store.ts'
import type {StreamDoor} from '../streams/createStreamDoor.ts'
import {syncTags} from './syncTags.ts'
import {requireDataset} from '../projects/requireDataset.ts'

type LiveOptions = {context: LakeContext; recent: RecentTransactions; door: StreamDoor}

/**
 * `GET /data/live/events/:dataset`: tells a site which answers are stale. Drafts count only for
 * who asks with `includeDrafts` and a token.
 */
export function liveRoutes({context, recent, door}: LiveOptions): Hono {
  const app = new Hono()
  app.use('/data/live/events/:dataset', requireDataset(context))

  app.get('/data/live/events/:dataset', (c) => {
    const includeDrafts = c.req.query('includeDrafts') === 'true'
    const from = c.req.header('last-event-id')

    return door(c, (stream, person) => {
      if (includeDrafts && person === null) throw unauthorized('Session not found')
      const concerns = ({changes}: Transaction) =>
        changes.some(({documentId, before, after}) => {
          if (!includeDrafts && !isPublishedId(documentId)) return false
          return [before, after].some((state) => state && context.access.canRead(person, state))
        })
      const tell = (transaction: Transaction, sequence: number) => {
        if (!concerns(transaction)) return
        stream.send({
          event: 'message',
          id: recent.positionWithin(sequence, 1),
          data: {tags: syncTags},
        })
      }

      const missed = from ? recent.since(from) : undefined
      const id = recent.position()
      if (from && missed === undefined) stream.send({event: 'restart', id, data: {}})
      else stream.send({event: 'welcome', id, data: {}})
      for (const {transaction, sequence, sent} of missed ?? []) {
        if (sent === 0) tell(transaction, sequence)
      }
      stream.onClose(recent.subscribe(tell))
    })
  })

  return app
}
