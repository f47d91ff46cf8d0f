import {sanityImport} from '@sanity/import'
import {expect} from 'vitest'

import {openLake} from '../cli/setup/openLake.ts'
import {BLOCKED_ID, BLOCKED_PAGE} from './setup/blockedPage.ts'
import type {Route} from './setup/Route.ts'
import {testRoute} from './setup/testRoute.ts'

const REFUSED = {statusCode: 403, message: expect.stringContaining('links at least one disclaimer')}

/** A marketing editor with a script, and the treatment that the page names. */
async function begin() {
  const {lake, clientOf} = await openLake()
  await clientOf('developer').create({
    _id: 'treatment-compounded-ketamine-odt',
    _type: 'treatment',
  })
  const editor = clientOf('marketing-editor')
  return {
    editor,
    verdictOn: async (publication: Promise<unknown>): Promise<Route['verdict'] | undefined> => {
      await expect(publication).rejects.toMatchObject(REFUSED)
      return lake.store.get(BLOCKED_ID) === undefined ? 'refused' : undefined
    },
  }
}

testRoute(
  {
    id: '12a',
    name: 'The publish action of a client, from a script, an app or another Studio',
    verdict: 'refused',
    by: 'the grants of the marketing editor',
    seenIn: 'API',
  },
  async () => {
    const {editor, verdictOn} = await begin()
    await editor.createOrReplace({...BLOCKED_PAGE, _id: `drafts.${BLOCKED_ID}`})
    return verdictOn(
      editor.action({
        actionType: 'sanity.action.document.publish',
        draftId: `drafts.${BLOCKED_ID}`,
        publishedId: BLOCKED_ID,
      }),
    )
  },
)

testRoute(
  {
    id: '12b',
    name: 'A write to the published document itself, such as `createOrReplace` or a migration',
    verdict: 'refused',
    by: 'the grants of the marketing editor',
    seenIn: 'API',
  },
  async () => {
    const {editor, verdictOn} = await begin()
    return verdictOn(editor.createOrReplace({...BLOCKED_PAGE, _id: BLOCKED_ID}))
  },
)

testRoute(
  {
    id: '12c',
    name: 'An import of documents',
    verdict: 'refused',
    by: 'the grants of the marketing editor',
    seenIn: 'API',
  },
  async () => {
    const {editor, verdictOn} = await begin()
    const documents = [structuredClone({...BLOCKED_PAGE, _id: BLOCKED_ID})]
    return verdictOn(sanityImport(documents, {client: editor, operation: 'createOrReplace'}))
  },
)
