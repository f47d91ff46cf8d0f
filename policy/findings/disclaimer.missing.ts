import {defineFinding} from '../FindingRule.ts'
import {attribute, some} from '../groq/conditions.ts'
import {isLink} from '../groq/links.ts'

export const disclaimerMissing = defineFinding({
  code: 'disclaimer.missing',
  level: 'error',
  find: ({disclaimers, options}) =>
    disclaimers.length === 0 ? [{path: [options.fields.disclaimers], details: {}}] : [],
  groq: ({fields}) => some(attribute(fields.disclaimers), isLink()),
  roleGroq: ({fields}) => `count(${attribute(fields.disclaimers)}[${isLink()}]) > 0`,
})
