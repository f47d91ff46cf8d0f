import {insert} from 'sanity'

import {createKey} from './createKey.ts'
import {ensureList} from './ensureList.ts'
import type {Fix, FixKind} from './Fix.ts'
import type {FixContext} from './FixContext.ts'
import type {LibraryDisclaimer} from './LibraryDisclaimer.ts'
import {linkTo} from './linkTo.ts'
import {titleOf} from './titleOf.ts'

/** Adds disclaimers to the end of a page's list, which is made if there is none. */
export function linkDisclaimers(
  kind: FixKind,
  disclaimers: readonly LibraryDisclaimer[],
  {policy, page}: FixContext,
): Fix {
  const field = policy.options.fields.disclaimers
  const links = disclaimers.map((disclaimer) => ({
    _key: createKey(),
    ...linkTo(disclaimer),
  }))
  const patches = [ensureList(page[field], [field]), insert(links, 'after', [field, -1])]
  return {kind, titles: disclaimers.map(titleOf), patches}
}
