import type {MedicalCondition} from 'schema-dts'

import type {ConditionResult} from '../queries/fragments/condition.ts'
import {known} from './known.ts'

/** A condition that a page is about, with its code where it has one. */
export function conditionOf({name, code}: ConditionResult): MedicalCondition {
  const isCoded = Boolean(code?.system && code.value)
  return {
    '@type': 'MedicalCondition',
    ...known({name}),
    ...(isCoded && {
      code: {
        '@type': 'MedicalCode' as const,
        ...known({codeValue: code?.value, codingSystem: code?.system}),
      },
    }),
  }
}
