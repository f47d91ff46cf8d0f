import type {Rule} from 'sanity'

import type {Guard, GuardOptions} from '../guard/Guard.ts'
import {guardFor} from '../guard/guardFor.ts'
import {createPageValidator} from './createPageValidator.ts'
import {guardingOf, rememberGuarding} from './guardingOf.ts'

function createGuardRule(guard: Guard, wasLiveEdit: boolean): (rule: Rule) => Rule {
  const validatePage = createPageValidator(guard)
  const guardRule = (rule: Rule) => rule.custom(validatePage, {bypassConcurrencyLimit: true})
  rememberGuarding(guardRule, {guard, wasLiveEdit})
  return guardRule
}

/**
 * Adds the rule to the validation of every guarded document type; validation that a type already has
 * stays. `liveEdit`, which publishes each keystroke, is switched off on them, and the Studio says so.
 * Use it around the types of the root configuration, where a plugin cannot reach:
 * `schema: {types: guardTypes(schemaTypes)}`. `withCaveat` does so by itself.
 */
export function guardTypes<T extends {name: string; validation?: unknown}>(
  types: readonly T[],
  options?: GuardOptions,
): T[] {
  const guard = guardFor(options)
  return types.map((type) => {
    if (!guard.isGuardedType(type.name)) return type
    if (guardingOf(type.validation)?.guard === guard) return type
    const wasLiveEdit = 'liveEdit' in type && type.liveEdit === true
    const guardRule = createGuardRule(guard, wasLiveEdit)
    const guarded = {...type, validation: [type.validation, guardRule].filter(Boolean)}
    return wasLiveEdit ? {...guarded, liveEdit: false} : guarded
  })
}
