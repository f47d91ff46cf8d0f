import type {DocumentActionComponent, DocumentActionsContext} from 'sanity'

import type {Guard, GuardOptions} from '../guard/Guard.ts'
import {guardFor} from '../guard/guardFor.ts'
import {doorOf} from './doorOf.ts'
import {guardAction} from './guardAction.ts'
import {guardWithdrawal, isWithdrawal} from '../uses/guardWithdrawal.ts'
import {guardOfAction, rememberGuardOfAction} from './guardOfAction.ts'

type ActionsResolver = (
  actions: DocumentActionComponent[],
  context: Pick<DocumentActionsContext, 'schemaType'>,
) => DocumentActionComponent[]

const guarded = new WeakMap<Guard, WeakMap<DocumentActionComponent, DocumentActionComponent>>()

/** One wrapper per action, so that React keeps its state however often actions are resolved. */
function guardOnce(
  guard: Guard,
  action: DocumentActionComponent,
  wrap: () => DocumentActionComponent,
): DocumentActionComponent {
  if (guardOfAction(action) === guard) return action
  const wrappers = guarded.get(guard) ?? new WeakMap()
  guarded.set(guard, wrappers)
  const wrapper = wrappers.get(action) ?? wrap()
  wrappers.set(action, wrapper)
  rememberGuardOfAction(wrapper, guard)
  return wrapper
}

/**
 * Puts the rule before every action of guarded types that publishes or schedules, be it of a draft,
 * a version in a release or a scheduled draft, and holds the actions that take a disclaimer away
 * while pages link it. It belongs in `document.actions` of the root
 * configuration, which runs after every plugin and so sees every action:
 * `document: {actions: guardActions()}`. `withCaveat` does so by itself.
 */
export function guardActions(options?: GuardOptions): ActionsResolver {
  const guard = guardFor(options)
  return (actions, {schemaType}) => {
    if (schemaType === guard.policy.options.evidenceTypes.disclaimer) {
      return actions.map((action) =>
        isWithdrawal(action)
          ? guardOnce(guard, action, () => guardWithdrawal(guard, action))
          : action,
      )
    }
    if (!guard.isGuardedType(schemaType)) return actions
    return actions.map((action) => {
      const door = doorOf(action)
      if (door === undefined) return action
      return guardOnce(guard, action, () => guardAction(guard, door, action))
    })
  }
}
