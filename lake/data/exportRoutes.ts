import {Hono} from 'hono'
import {stream} from 'hono/streaming'

import type {LakeContext} from '../LakeContext.ts'
import type {Datasets} from '../query/createDatasets.ts'
import {checkDataset} from './checkDataset.ts'

/**
 * `GET /data/export/:dataset`: every readable document as a line of JSON, drafts included, by
 * ascending id. `types` (names separated by commas) keeps only those.
 */
export function exportRoutes(context: LakeContext, datasets: Datasets): Hono {
  const app = new Hono()
  app.get('/data/export/:dataset', (c) => {
    checkDataset(c, context)
    const types = c.req.query('types')?.split(',')
    const documents = datasets(context.access.personOf(c.req.raw), 'raw').documents()
    c.header('content-type', 'application/x-ndjson; charset=utf-8')
    return stream(c, async (out) => {
      for (const document of documents) {
        if (types !== undefined && !types.includes(document._type)) continue
        await out.write(`${JSON.stringify(document)}\n`)
      }
    })
  })
  return app
}
