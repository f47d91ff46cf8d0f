import {defineFinding} from '../FindingRule.ts'
import {attribute, every, isNo} from '../groq/conditions.ts'
import {isLink} from '../groq/links.ts'

export const disclaimerWeak = defineFinding({
  code: 'disclaimer.weak',
  level: 'error',
  find: ({disclaimers}) =>
    disclaimers.filter(({weak}) => weak).map(({id, path, title}) => ({path, details: {id, title}})),
  groq: ({fields}) => every(attribute(fields.disclaimers), isLink(), isNo('_weak')),
  roleGroq: ({fields}) => {
    const links = attribute(fields.disclaimers)
    return `count(${links}[${isLink()}]) == count(${links}[${isLink()} && ${isNo('_weak')}])`
  },
})
