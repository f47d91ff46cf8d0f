import {defineFinding} from '../FindingRule.ts'

export const disclaimerUnpublished = defineFinding({
  code: 'disclaimer.unpublished',
  level: 'error',
  find: ({disclaimers}) =>
    disclaimers
      .filter(({target}) => target.state === 'draftOnly')
      .map(({id, path, title}) => ({path, details: {id, title}})),
})
