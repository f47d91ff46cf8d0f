import {useMemo} from 'react'
import {useDocumentPane} from 'sanity/structure'

import {createPolicy, type Policy} from '../../../policy/index.ts'
import {useGuard} from '../guard/GuardContext.ts'
import type {Judgement} from '../verdict/useJudgement.ts'
import type {FixContext} from './FixContext.ts'
import {safetyTypesOf} from './safetyTypesOf.ts'
import type {DisclaimerLibrary} from './useDisclaimerLibrary.ts'

function withoutReview(policy: Policy): Policy {
  const {options} = policy
  return options.review === false ? policy : createPolicy({...options, review: false})
}

/** What remedies are worked out from; undefined until everything is known. */
export function useFixContext(
  {page, evidence, at}: Judgement,
  library: DisclaimerLibrary,
): FixContext | undefined {
  const guard = useGuard()
  const policy = useMemo(() => withoutReview(guard.policy), [guard])
  const {schemaType} = useDocumentPane()
  const disclaimers = library.status === 'ready' ? library.disclaimers : undefined
  return useMemo(() => {
    if (at === undefined || disclaimers === undefined) return undefined
    const safetyTypes = safetyTypesOf(schemaType, policy.options.fields.safety)
    return {policy, page, evidence, at, library: disclaimers, safetyTypes}
  }, [policy, page, evidence, at, disclaimers, schemaType])
}
