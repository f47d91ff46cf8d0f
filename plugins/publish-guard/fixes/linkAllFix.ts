import {textOf} from '../panes/textOf.ts'
import type {Fix} from './Fix.ts'
import {fittingDisclaimers} from './fittingDisclaimers.ts'
import type {FixContext} from './FixContext.ts'
import type {LibraryDisclaimer} from './LibraryDisclaimer.ts'
import {linkDisclaimers} from './linkDisclaimers.ts'
import {needOf} from './needOf.ts'

/** Adds every disclaimer that a page needs and that can be told without asking; undefined for none. */
export function linkAllFix(context: FixContext): Fix | undefined {
  const {policy, page, evidence} = context
  const fitting = fittingDisclaimers(context)
  const chosen: LibraryDisclaimer[] = []
  for (const {oneOf, isMet} of policy.requiredDisclaimerKinds(page, evidence)) {
    const isChosen = chosen.some((one) =>
      oneOf.some((kind) => kind === textOf(one.document, 'kind')),
    )
    if (isMet || isChosen) continue
    const {obvious} = needOf(oneOf, fitting)
    if (obvious !== undefined) chosen.push(obvious)
  }
  return chosen.length === 0 ? undefined : linkDisclaimers('linkAll', chosen, context)
}
