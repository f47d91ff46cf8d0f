import {Hono} from 'hono'

import type {LakeContext} from '../LakeContext.ts'
import {checkDataset} from './checkDataset.ts'

/**
 * `GET /data/references/:dataset/documents/:id/to`: which documents refer to one. The Studio asks
 * it for those of other datasets, of which the lake knows none.
 */
export function referenceRoutes(context: LakeContext): Hono {
  const app = new Hono()
  const {store, access, dataset, projectId} = context

  app.get('/data/references/:dataset/documents/:id/to', (c) => {
    checkDataset(c, context)
    const person = access.personOf(c.req.raw)
    const within = c.req.query('excludeInternalReferences') !== 'true'
    const holders = within ? store.referencesTo(c.req.param('id')) : []
    const references = holders
      .map(({id}) => store.get(id))
      .filter((document) => document !== undefined)
      .filter((document) => access.canRead(person, document))
      .map(({_id}) => ({projectId, datasetName: dataset, documentId: _id}))
    return c.json({totalCount: references.length, references})
  })
  return app
}
