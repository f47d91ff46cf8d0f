import {type Context, Hono} from 'hono'

import type {Person} from '../access/Person.ts'
import type {LakeContext} from '../LakeContext.ts'
import {applyMutations} from '../mutations/applyMutations.ts'
import {generateArrayKeys} from '../mutations/generateArrayKeys.ts'
import type {MutationTools} from '../mutations/Mutator.ts'
import {validationError} from '../mutations/validationError.ts'
import {lockReleases} from '../releases/lockReleases.ts'
import {createViewDataset} from '../query/createViewDataset.ts'
import {selectDocuments} from '../query/selectDocuments.ts'
import {checkDataset} from './checkDataset.ts'
import {limitBody, readBody} from './readBody.ts'
import {readTransactionId} from './readTransactionId.ts'
import {resultsFor} from './resultsFor.ts'
import {signedIn} from './signedIn.ts'

/**
 * `POST /data/mutate/:dataset`: mutations as one transaction. `visibility` is accepted and changes
 * nothing, since a write can be seen everywhere when it is answered.
 */
export function mutateRoutes(context: LakeContext): Hono {
  const app = new Hono()
  const {store, access} = context

  app.post('/data/mutate/:dataset', limitBody, async (c) => {
    checkDataset(c, context)
    const person = signedIn(c, context)
    const {mutations, ...body} = await readBody(c)
    if (!Array.isArray(mutations)) throw validationError('"mutations" must be an array')
    const tools = toolsFor(c, context, person)
    const results = resultsFor({
      returnDocuments: c.req.query('returnDocuments') === 'true',
      canRead: (document) => access.canRead(person, document),
    })
    const {id} = store.commit({
      ...readTransactionId(body['transactionId'] ?? c.req.query('transactionId')),
      author: person.id,
      dryRun: c.req.query('dryRun') === 'true',
      authorize: (change) => access.authorize(person, change),
      plan: (view) => results.gather(view, applyMutations(lockReleases(view), mutations, tools)),
    })
    return c.json({transactionId: id, results: results.list()})
  })
  return app
}

function toolsFor(c: Context, context: LakeContext, person: Person): MutationTools {
  const {access, projectId, dataset} = context
  return {
    complete: (value) =>
      c.req.query('autoGenerateArrayKeys') === 'true' ? generateArrayKeys(value) : value,
    select: (view, query, params) =>
      selectDocuments(
        {query, params, identity: person.id, sanity: {projectId, dataset}},
        createViewDataset(view, (document) => access.canRead(person, document)),
      ),
  }
}
