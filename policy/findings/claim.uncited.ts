import {defineFinding} from '../FindingRule.ts'

export const claimUncited = defineFinding({
  code: 'claim.uncited',
  level: 'error',
  find: ({claims}) =>
    claims
      .filter(({sources}) => sources.length === 0)
      .map(({path, text}) => ({path, details: {text}})),
})
