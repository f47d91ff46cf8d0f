import type {Rule} from 'sanity'

import {isGuardedType} from '../isGuardedType.ts'
import {validatePage} from './validatePage.ts'

function guardRule(rule: Rule): Rule {
  return rule.custom(validatePage, {bypassConcurrencyLimit: true})
}

/**
 * Adds the rule to the validation of every guarded document type; validation that a type already has
 * stays. Use it around the types of the root configuration, where a plugin cannot reach:
 * `schema: {types: guardTypes(schemaTypes)}`.
 */
export function guardTypes<T extends {name: string; validation?: unknown}>(
  types: readonly T[],
): T[] {
  return types.map((type) =>
    isGuardedType(type.name)
      ? {...type, validation: [type.validation, guardRule].filter(Boolean)}
      : type,
  )
}
