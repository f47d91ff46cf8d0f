import {defineFinding} from '../FindingRule.ts'
import {attribute, every} from '../groq/conditions.ts'
import {isDraftLink, isLink} from '../groq/links.ts'

export const disclaimerDangling = defineFinding({
  code: 'disclaimer.dangling',
  level: 'error',
  find: ({disclaimers}) =>
    disclaimers.flatMap(({id, path, target, title}) =>
      target.state === 'missing'
        ? [{path, details: {id, title, variant: target.isWithdrawn ? 'withdrawn' : undefined}}]
        : [],
    ),
  groq: ({fields}) =>
    every(
      attribute(fields.disclaimers),
      `${isLink()} && !${isDraftLink()}`,
      'defined(@->_id) || count(*[_id == "drafts." + ^._ref]) > 0',
    ),
  deliveryGroq: ({fields}) =>
    every(attribute(fields.disclaimers), `${isLink()} && !${isDraftLink()}`, 'defined(@->_id)'),
})
