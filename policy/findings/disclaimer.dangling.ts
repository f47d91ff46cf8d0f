import {defineFinding} from '../FindingRule.ts'

export const disclaimerDangling = defineFinding({
  code: 'disclaimer.dangling',
  level: 'error',
  find: ({disclaimers}) =>
    disclaimers
      .filter(({target}) => target.state === 'missing')
      .map(({id, path, title}) => ({path, details: {id, title}})),
})
