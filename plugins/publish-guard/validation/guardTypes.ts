import type {Rule} from 'sanity'

import type {Guard, GuardOptions} from '../guard/Guard.ts'
import {guardFor} from '../guard/guardFor.ts'
import {createPageValidator} from './createPageValidator.ts'

function createGuardRule(guard: Guard): (rule: Rule) => Rule {
  const validatePage = createPageValidator(guard)
  return (rule) => rule.custom(validatePage, {bypassConcurrencyLimit: true})
}

/**
 * Adds the rule to the validation of every guarded document type; validation that a type already has
 * stays. Use it around the types of the root configuration, where a plugin cannot reach:
 * `schema: {types: guardTypes(schemaTypes)}`.
 */
export function guardTypes<T extends {name: string; validation?: unknown}>(
  types: readonly T[],
  options?: GuardOptions,
): T[] {
  const guard = guardFor(options)
  const guardRule = createGuardRule(guard)
  return types.map((type) =>
    guard.isGuardedType(type.name)
      ? {...type, validation: [type.validation, guardRule].filter(Boolean)}
      : type,
  )
}
