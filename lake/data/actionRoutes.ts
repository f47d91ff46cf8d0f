import {Hono} from 'hono'

import {actionError} from '../actions/actionError.ts'
import {performActions} from '../actions/performActions.ts'
import type {LakeContext} from '../LakeContext.ts'
import type {Change} from '../store/Store.ts'
import {checkDataset} from './checkDataset.ts'
import {limitBody, readBody} from './readBody.ts'
import {readTransactionId} from './readTransactionId.ts'
import {signedIn} from './signedIn.ts'

/** `POST /data/actions/:dataset`: the actions by which the Studio edits and publishes. */
export function actionRoutes(context: LakeContext): Hono {
  const app = new Hono()
  const {store, access} = context

  app.post('/data/actions/:dataset', limitBody, async (c) => {
    checkDataset(c, context)
    const person = signedIn(c, context)
    const {actions, transactionId, dryRun} = await readBody(c)
    if (!Array.isArray(actions)) throw actionError(400, '"actions" must be an array')
    const atRevision = (id: string, revision: string) => store.atRevision(id, revision)
    const authorize = (change: Change) => access.authorize(person, change)
    const {id} = store.commit({
      ...readTransactionId(transactionId),
      author: person.id,
      dryRun: dryRun === true,
      authorize,
      plan: (view) => performActions(view, actions, {author: person.id, authorize, atRevision}),
    })
    return c.json({transactionId: id})
  })
  return app
}
