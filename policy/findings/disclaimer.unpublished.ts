import {defineFinding} from '../FindingRule.ts'
import {attribute, every} from '../groq/conditions.ts'
import {isDraftLink, isLink} from '../groq/links.ts'

export const disclaimerUnpublished = defineFinding({
  code: 'disclaimer.unpublished',
  level: 'error',
  find: ({disclaimers}) =>
    disclaimers
      .filter(({target}) => target.state === 'draftOnly')
      .map(({id, path, title}) => ({path, details: {id, title}})),
  groq: ({fields}) =>
    every(
      attribute(fields.disclaimers),
      isLink(),
      `!${isDraftLink()} && (defined(@->_id) || count(*[_id == "drafts." + ^._ref]) == 0)`,
    ),
  // A disclaimer that has nothing but a draft is as far from readers as one that does not exist.
  deliveryGroq: ({fields}) => every(attribute(fields.disclaimers), isLink(), `!${isDraftLink()}`),
})
