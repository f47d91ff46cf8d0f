import {defineFinding} from '../FindingRule.ts'

export const disclaimerWeak = defineFinding({
  code: 'disclaimer.weak',
  level: 'error',
  find: ({disclaimers}) =>
    disclaimers.filter(({weak}) => weak).map(({id, path, title}) => ({path, details: {id, title}})),
})
