import type {DocumentActionComponent, DocumentActionsContext} from 'sanity'

import {isGuardedType} from '../isGuardedType.ts'
import {guardPublish} from './guardPublish.ts'

const guarded = new WeakMap<DocumentActionComponent, DocumentActionComponent>()

/** One wrapper per action, so that React keeps its state however often actions are resolved. */
function guardOnce(action: DocumentActionComponent): DocumentActionComponent {
  const known = guarded.get(action)
  if (known !== undefined) return known
  const wrapper = guardPublish(action)
  guarded.set(action, wrapper)
  return wrapper
}

/**
 * Puts the rule before the Publish action of guarded types. It belongs in `document.actions` of the
 * root configuration, which runs after every plugin and so sees every action.
 */
export function guardActions(
  actions: DocumentActionComponent[],
  {schemaType}: Pick<DocumentActionsContext, 'schemaType'>,
): DocumentActionComponent[] {
  if (!isGuardedType(schemaType)) return actions
  return actions.map((action) => (action.action === 'publish' ? guardOnce(action) : action))
}
