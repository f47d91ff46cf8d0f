import {defineFinding} from '../FindingRule.ts'
import {IS_CLAIM} from '../groq/claims.ts'
import {attribute, none, some} from '../groq/conditions.ts'
import {isLink} from '../groq/links.ts'

export const claimUncited = defineFinding({
  code: 'claim.uncited',
  level: 'error',
  find: ({claims}) =>
    claims
      .filter(({sources}) => sources.length === 0)
      .map(({path, text}) => ({path, details: {text}})),
  groq: ({fields}) => {
    const cited = `${IS_CLAIM} && ${some('sources', isLink())}`
    return none(attribute(fields.body), `count(markDefs[${IS_CLAIM}]) != count(markDefs[${cited}])`)
  },
})
