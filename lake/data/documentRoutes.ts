import {Hono} from 'hono'

import type {LakeContext} from '../LakeContext.ts'
import type {LakeDocument} from '../store/Store.ts'
import {documentGroup} from '../store/documentGroup.ts'
import {checkDataset} from './checkDataset.ts'

/**
 * `GET /data/doc/:dataset/:ids`: documents as they are stored, and why others of the ids, which
 * are separated by commas, are not among them.
 */
export function documentRoutes(context: LakeContext): Hono {
  const app = new Hono()
  const {store, access} = context

  app.get('/data/doc/:dataset/:ids', (c) => {
    checkDataset(c, context)
    const person = access.personOf(c.req.raw)
    const named = [...new Set(c.req.param('ids').split(','))].filter((id) => id !== '')
    const all = c.req.query('includeAllVersions') === 'true'
    const ids = all ? named.flatMap(withVersions) : named
    const documents: (LakeDocument | {_id: string})[] = []
    const omitted: {id: string; reason: 'existence' | 'permission'}[] = []
    for (const id of ids) {
      const document = store.get(id)
      if (document === undefined) omitted.push({id, reason: 'existence'})
      else if (!access.canRead(person, document)) omitted.push({id, reason: 'permission'})
      else documents.push(c.req.query('excludeContent') === 'true' ? {_id: id} : document)
    }
    return c.json({documents, omitted})
  })

  function withVersions(id: string): string[] {
    const {publishedId} = documentGroup(id)
    return [...new Set([publishedId, ...store.lookup.idsOfGroup(publishedId)])]
  }
  return app
}
