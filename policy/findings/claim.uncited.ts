import {defineFinding} from '../FindingRule.ts'

export const claimUncited = defineFinding({
  code: 'claim.uncited',
  level: 'error',
  find: ({claims}) =>
    claims.filter(({cited}) => !cited).map(({path, text}) => ({path, details: {text}})),
})
