import {defineFinding} from '../FindingRule.ts'
import {attribute, literal, none, some} from '../groq/conditions.ts'
import {IS_CLAIM} from '../groq/claims.ts'

export const safetyMissing = defineFinding({
  code: 'safety.missing',
  level: 'error',
  find: ({claims, guardedType, namesRisk, options}) => {
    const {safety} = options.fields
    const efficacy = claims.find(({type}) => type === 'efficacy')
    if (!guardedType.needsSafety || efficacy === undefined) return []
    return namesRisk ? [] : [{path: [safety], details: {text: efficacy.text}}]
  },
  groq: ({fields, guardedTypes}) => {
    const types = guardedTypes.filter(({needsSafety}) => needsSafety).map(({type}) => type)
    const claimsEfficacy = some('markDefs', `${IS_CLAIM} && type == "efficacy"`)
    const isNamed = 'array::join(string::split(name, " "), "") > ""'
    return [
      `!(_type in ${literal(types)})`,
      none(attribute(fields.body), claimsEfficacy),
      some(`${attribute(fields.safety)}.risks`, isNamed),
    ].join(' || ')
  },
})
