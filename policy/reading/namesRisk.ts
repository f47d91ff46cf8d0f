import {ownText} from './ownText.ts'
import {ownValue} from './ownValue.ts'

/** Whether a safety block says something, which it does as soon as it names one risk. */
export function namesRisk(safety: unknown): boolean {
  const risks = ownValue(safety, 'risks')
  return Array.isArray(risks) && risks.some((risk) => ownText(risk, 'name') !== undefined)
}
