import {defineFinding} from '../FindingRule.ts'
import {attribute, some} from '../groq/conditions.ts'
import {isLink} from '../groq/links.ts'
import type {PolicyOptions} from '../PolicyOptions.ts'

function linksOne({fields}: PolicyOptions): string {
  return some(attribute(fields.disclaimers), isLink())
}

export const disclaimerMissing = defineFinding({
  code: 'disclaimer.missing',
  level: 'error',
  find: ({disclaimers, options}) =>
    disclaimers.length === 0 ? [{path: [options.fields.disclaimers], details: {}}] : [],
  groq: linksOne,
  roleGroq: linksOne,
})
