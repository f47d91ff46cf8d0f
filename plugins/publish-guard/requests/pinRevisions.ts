import {isRecord} from '../../../policy/index.ts'
import {textOf} from '../panes/textOf.ts'
import type {World} from './world/World.ts'

const PUBLISH = 'sanity.action.document.publish'

async function pin(action: unknown, world: World): Promise<unknown> {
  if (!isRecord(action) || action['actionType'] !== PUBLISH) return action
  const draftId = textOf(action, 'draftId')
  if (!draftId?.startsWith('drafts.') || action['ifDraftRevisionId'] !== undefined) return action
  const {document} = await world.before(draftId)
  const revision = textOf(document, '_rev')
  return revision === undefined ? action : {...action, ifDraftRevisionId: revision}
}

/**
 * Ties each draft that is published to the revision that was judged, so that an edit that arrives in
 * between is not published unseen. A request that also changes drafts stays as it is.
 */
export async function pinRevisions(body: unknown, world: World): Promise<unknown> {
  const actions = isRecord(body) ? body['actions'] : undefined
  if (!isRecord(body) || !Array.isArray(actions)) return body
  const isPlain = actions.every((action) => textOf(action, 'actionType') === PUBLISH)
  if (!isPlain) return body
  return {...body, actions: await Promise.all(actions.map((action) => pin(action, world)))}
}
