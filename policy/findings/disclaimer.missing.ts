import {defineFinding} from '../FindingRule.ts'

export const disclaimerMissing = defineFinding({
  code: 'disclaimer.missing',
  level: 'error',
  find: ({disclaimers, options}) =>
    disclaimers.length === 0 ? [{path: [options.fields.disclaimers], details: {}}] : [],
})
