import {defineFinding} from '../FindingRule.ts'
import {ownText} from '../reading/ownText.ts'
import {ownValue} from '../reading/ownValue.ts'

/** A safety block says something as soon as it names one risk. */
function namesRisk(safety: unknown): boolean {
  const risks = ownValue(safety, 'risks')
  return Array.isArray(risks) && risks.some((risk) => ownText(risk, 'name') !== undefined)
}

export const safetyMissing = defineFinding({
  code: 'safety.missing',
  level: 'error',
  find: ({claims, guardedType, options, page}) => {
    const {safety} = options.fields
    const efficacy = claims.find(({type}) => type === 'efficacy')
    if (!guardedType.needsSafety || efficacy === undefined) return []
    return namesRisk(ownValue(page, safety))
      ? []
      : [{path: [safety], details: {text: efficacy.text}}]
  },
})
