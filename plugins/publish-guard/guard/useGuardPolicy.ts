import type {Policy} from '../../../policy/index.ts'
import {useGuard} from './GuardContext.ts'

/** The rule as this Studio holds it, with the options that it was given. */
export function useGuardPolicy(): Policy {
  return useGuard().policy
}
