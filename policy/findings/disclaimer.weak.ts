import {releaseOf} from '../evidence/evidenceLayers.ts'
import {defineFinding} from '../FindingRule.ts'
import {attribute, every, isNo} from '../groq/conditions.ts'
import {isLink} from '../groq/links.ts'
import {ownWord} from '../reading/ownWord.ts'
import type {ResolvedLink} from '../reading/resolveLink.ts'

/**
 * The server takes no strong link to a document that is not published yet. One that goes live in the
 * page's own release is linked weakly, and the link becomes strong in the same moment.
 */
function becomesStrong({strengthens, document}: ResolvedLink): boolean {
  return strengthens && releaseOf(ownWord(document, '_id') ?? '') !== undefined
}

export const disclaimerWeak = defineFinding({
  code: 'disclaimer.weak',
  level: 'error',
  find: ({disclaimers}) =>
    disclaimers
      .filter((link) => link.weak && !becomesStrong(link))
      .map(({id, path, title}) => ({path, details: {id, title}})),
  groq: ({fields}) => every(attribute(fields.disclaimers), isLink(), isNo('_weak')),
  roleGroq: ({fields}) => {
    const links = attribute(fields.disclaimers)
    return `count(${links}[${isLink()}]) == count(${links}[${isLink()} && ${isNo('_weak')}])`
  },
})
