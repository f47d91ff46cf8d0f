import type {DocumentActionComponent, DocumentActionsContext} from 'sanity'

import type {Guard, GuardOptions} from '../guard/Guard.ts'
import {guardFor} from '../guard/guardFor.ts'
import {type Door, doorOf} from './doorOf.ts'
import {guardAction} from './guardAction.ts'
import {guardOfAction, rememberGuardOfAction} from './guardOfAction.ts'

type ActionsResolver = (
  actions: DocumentActionComponent[],
  context: Pick<DocumentActionsContext, 'schemaType'>,
) => DocumentActionComponent[]

const guarded = new WeakMap<Guard, WeakMap<DocumentActionComponent, DocumentActionComponent>>()

/** One wrapper per action, so that React keeps its state however often actions are resolved. */
function guardOnce(
  guard: Guard,
  door: Door,
  action: DocumentActionComponent,
): DocumentActionComponent {
  if (guardOfAction(action) === guard) return action
  const wrappers = guarded.get(guard) ?? new WeakMap()
  guarded.set(guard, wrappers)
  const wrapper = wrappers.get(action) ?? guardAction(guard, door, action)
  wrappers.set(action, wrapper)
  rememberGuardOfAction(wrapper, guard)
  return wrapper
}

/**
 * Puts the rule before every action of guarded types that publishes or schedules, be it of a draft,
 * a version in a release or a scheduled draft. It belongs in `document.actions` of the root
 * configuration, which runs after every plugin and so sees every action:
 * `document: {actions: guardActions()}`. `withCaveat` does so by itself.
 */
export function guardActions(options?: GuardOptions): ActionsResolver {
  const guard = guardFor(options)
  return (actions, {schemaType}) => {
    if (!guard.isGuardedType(schemaType)) return actions
    return actions.map((action) => {
      const door = doorOf(action)
      return door === undefined ? action : guardOnce(guard, door, action)
    })
  }
}
