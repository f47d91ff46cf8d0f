import {linksIn} from '../../../policy/index.ts'
import type {FixContext} from './FixContext.ts'
import type {LibraryDisclaimer} from './LibraryDisclaimer.ts'
import {linkTo} from './linkTo.ts'
import {titleOf} from './titleOf.ts'

/** Whether the rule has nothing against a page, for as much as it says about this one link. */
function wouldPass(
  disclaimer: LibraryDisclaimer,
  {policy, page, evidence, at}: FixContext,
): boolean {
  const {disclaimers, treatments, jurisdictions, language} = policy.options.fields
  const linking = {
    _type: page['_type'],
    [treatments]: page[treatments],
    [jurisdictions]: page[jurisdictions],
    [language]: page[language],
    [disclaimers]: [{...linkTo(disclaimer), _key: disclaimer.id}],
  }
  const state = {state: 'published', document: disclaimer.document} as const
  const known = {...evidence, [disclaimer.id]: state}
  return policy
    .evaluate(linking, known, at)
    .every(({level, path}) => level !== 'error' || path[0] !== disclaimers || path.length === 1)
}

/**
 * The disclaimers that a page does not link yet and that would count on it, by title: published, in
 * effect when it goes live, meant for such pages, and without words that may not stand there.
 */
export function fittingDisclaimers(context: FixContext): LibraryDisclaimer[] {
  const {policy, page, at, library} = context
  const linked = new Set(linksIn(page, policy.options.fields.disclaimers).map(({id}) => id))
  return library
    .filter(
      (disclaimer) =>
        !linked.has(disclaimer.id) &&
        policy.fitsPage({...disclaimer.document, _id: disclaimer.id}, page, at) &&
        wouldPass(disclaimer, context),
    )
    .toSorted((a, b) => titleOf(a).localeCompare(titleOf(b)))
}
