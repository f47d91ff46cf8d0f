import {defineFinding} from '../FindingRule.ts'
import {attribute, every, isNo} from '../groq/conditions.ts'
import {isLink} from '../groq/links.ts'
import type {PolicyOptions} from '../PolicyOptions.ts'

function allStrong({fields}: PolicyOptions): string {
  return every(attribute(fields.disclaimers), isLink(), isNo('_weak'))
}

export const disclaimerWeak = defineFinding({
  code: 'disclaimer.weak',
  level: 'error',
  find: ({disclaimers}) =>
    disclaimers.filter(({weak}) => weak).map(({id, path, title}) => ({path, details: {id, title}})),
  groq: allStrong,
  roleGroq: allStrong,
})
