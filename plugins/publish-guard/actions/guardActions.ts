import type {DocumentActionComponent, DocumentActionsContext} from 'sanity'

import type {Guard, GuardOptions} from '../guard/Guard.ts'
import {guardFor} from '../guard/guardFor.ts'
import {guardPublish} from './guardPublish.ts'

type ActionsResolver = (
  actions: DocumentActionComponent[],
  context: Pick<DocumentActionsContext, 'schemaType'>,
) => DocumentActionComponent[]

const guarded = new WeakMap<Guard, WeakMap<DocumentActionComponent, DocumentActionComponent>>()

/** One wrapper per action, so that React keeps its state however often actions are resolved. */
function guardOnce(guard: Guard, action: DocumentActionComponent): DocumentActionComponent {
  const wrappers = guarded.get(guard) ?? new WeakMap()
  guarded.set(guard, wrappers)
  const wrapper = wrappers.get(action) ?? guardPublish(guard, action)
  wrappers.set(action, wrapper)
  return wrapper
}

/**
 * Puts the rule before the Publish action of guarded types. It belongs in `document.actions` of the
 * root configuration, which runs after every plugin and so sees every action:
 * `document: {actions: guardActions()}`.
 */
export function guardActions(options?: GuardOptions): ActionsResolver {
  const guard = guardFor(options)
  return (actions, {schemaType}) => {
    if (!guard.isGuardedType(schemaType)) return actions
    return actions.map((action) =>
      action.action === 'publish' ? guardOnce(guard, action) : action,
    )
  }
}
