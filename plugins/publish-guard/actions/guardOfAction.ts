import type {DocumentActionComponent} from 'sanity'

import type {Guard} from '../guard/Guard.ts'

const guards = new WeakMap<DocumentActionComponent, Guard>()

/** The guard that stands before an action; undefined when none does. */
export function guardOfAction(action: DocumentActionComponent): Guard | undefined {
  return guards.get(action)
}

/** Notes that a guard stands before an action. */
export function rememberGuardOfAction(action: DocumentActionComponent, guard: Guard): void {
  guards.set(action, guard)
}
