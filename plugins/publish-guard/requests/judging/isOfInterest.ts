import type {Guard} from '../../guard/Guard.ts'

/** Whether documents of a type are looked at: pages that the rule may hold, and disclaimers. */
export function isOfInterest({isGuardedType, policy}: Guard, type: string): boolean {
  return isGuardedType(type) || type === policy.options.evidenceTypes.disclaimer
}
