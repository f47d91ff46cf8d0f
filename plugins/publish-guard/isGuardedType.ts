import {pagePolicy} from './pagePolicy.ts'

/** Whether documents of a type are held by the rule, always or as soon as they name a treatment. */
export function isGuardedType(type: string): boolean {
  return pagePolicy.options.guardedTypes.some((guarded) => guarded.type === type)
}
