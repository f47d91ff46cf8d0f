import {defineFinding} from '../FindingRule.ts'
import {IS_CLAIM} from '../groq/claims.ts'
import {attribute, isBad, none, some} from '../groq/conditions.ts'
import {isLink} from '../groq/links.ts'

export const claimUncited = defineFinding({
  code: 'claim.uncited',
  level: 'error',
  find: ({claims}) =>
    claims
      .filter(({sources}) => sources.length === 0)
      .map(({path, text}) => ({path, details: {text}})),
  groq: ({fields}) =>
    none(attribute(fields.body), some('markDefs', isBad(IS_CLAIM, some('sources', isLink())))),
})
