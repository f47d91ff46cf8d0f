import {defineFinding} from '../FindingRule.ts'
import {attribute, every} from '../groq/conditions.ts'
import {isDraftLink, isLink} from '../groq/links.ts'

export const disclaimerDangling = defineFinding({
  code: 'disclaimer.dangling',
  level: 'error',
  find: ({disclaimers}) =>
    disclaimers
      .filter(({target}) => target.state === 'missing')
      .map(({id, path, title}) => ({path, details: {id, title}})),
  groq: ({fields}) =>
    every(
      attribute(fields.disclaimers),
      `${isLink()} && !${isDraftLink()}`,
      'defined(@->_id) || count(*[_id == "drafts." + ^._ref]) > 0',
    ),
})
