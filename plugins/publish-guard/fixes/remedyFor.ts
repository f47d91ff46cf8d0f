import type {Finding} from '../../../policy/index.ts'
import {textOf} from '../panes/textOf.ts'
import {addRisk} from './addRisk.ts'
import {addSource} from './addSource.ts'
import {documentsToMend} from './documentsToMend.ts'
import {effectOf} from './effectOf.ts'
import type {Fix, Remedy} from './Fix.ts'
import {fittingDisclaimers} from './fittingDisclaimers.ts'
import type {FixContext} from './FixContext.ts'
import type {LibraryDisclaimer} from './LibraryDisclaimer.ts'
import {linkDisclaimers} from './linkDisclaimers.ts'
import {removeLink, replaceLink, strengthenLink} from './linkFixes.ts'
import {linkPath} from './linkPath.ts'
import {needOf} from './needOf.ts'
import {successorsOf} from './successorsOf.ts'

type Ways = Partial<Omit<Remedy, 'documents'>>

function isImprovement(finding: Finding, fix: Fix, context: FixContext): boolean {
  const {addsErrors, mends} = effectOf(fix, context)
  return !addsErrors && mends(finding)
}

/** The beginning of a fix that a person has to finish. */
function beginning(fix: Fix | undefined, context: FixContext): Ways {
  return fix === undefined || effectOf(fix, context).addsErrors ? {} : {fixes: [fix]}
}

function linkNeeded({details}: Finding, context: FixContext): Ways {
  const {kinds} = details
  if (!Array.isArray(kinds)) return {}
  const {obvious, others} = needOf(kinds, fittingDisclaimers(context))
  const link = (disclaimer: LibraryDisclaimer) => linkDisclaimers('link', [disclaimer], context)
  return {
    fixes: obvious === undefined ? [] : [link(obvious)],
    alternatives: others.map(link),
    lacking: obvious === undefined && others.length === 0 ? kinds : undefined,
  }
}

/** The server takes no strong link to what is not published. */
function strengthen(finding: Finding, context: FixContext): Ways {
  const {id} = finding.details
  if (!context.library.some((one) => one.id === id && one.isPublished)) return {}
  const fix = strengthenLink(linkPath(finding, context.page))
  return isImprovement(finding, fix, context) ? {fixes: [fix]} : {}
}

/** Instead of a disclaimer that does not count: its successor, another of its kind, or none at all. */
function relink(finding: Finding, context: FixContext): Ways {
  const {details} = finding
  const path = linkPath(finding, context.page)
  const id = typeof details['id'] === 'string' ? details['id'] : ''
  const known = Object.hasOwn(context.evidence, id) ? context.evidence[id] : undefined
  const kind =
    known !== undefined && 'document' in known ? textOf(known.document, 'kind') : undefined
  const successors = successorsOf(id, context.library)
  const replacements = (isWanted: (one: LibraryDisclaimer) => boolean) =>
    fittingDisclaimers(context)
      .filter(isWanted)
      .map((one) => replaceLink(path, one))
      .filter((fix) => isImprovement(finding, fix, context))
  const bySuccessor = replacements((one) => successors.has(one))
  const byKind = replacements(
    (one) => !successors.has(one) && textOf(one.document, 'kind') === kind,
  )
  const removal = [removeLink(path)].filter(
    (fix) => finding.code === 'disclaimer.dangling' || isImprovement(finding, fix, context),
  )
  const [only, ...more] = bySuccessor
  const isObvious = only !== undefined && more.length === 0
  return {
    fixes: isObvious ? [only, ...removal] : removal,
    alternatives: isObvious ? byKind : [...bySuccessor, ...byKind],
  }
}

/** A link in a list of links can be taken out; one inside the text is part of the text. */
function unlinkUnreadable(finding: Finding, context: FixContext): Ways {
  const {path, details} = finding
  const {disclaimers, treatments} = context.policy.options.fields
  const isListed = path.length === 2 && (path[0] === disclaimers || path[0] === treatments)
  const isUseless = ['missing', 'withdrawn', 'wrongType'].some((why) => why === details['variant'])
  const removal = removeLink(linkPath(finding, context.page))
  return isListed && isUseless && isImprovement(finding, removal, context) ? {fixes: [removal]} : {}
}

function waysToMend(finding: Finding, context: FixContext): Ways {
  switch (finding.code) {
    case 'disclaimer.kindMissing':
      return linkNeeded(finding, context)
    case 'disclaimer.weak':
      return strengthen(finding, context)
    case 'disclaimer.dangling':
    case 'disclaimer.unpublished':
    case 'disclaimer.notYetEffective':
    case 'disclaimer.expired':
    case 'disclaimer.outOfScope':
      return relink(finding, context)
    case 'safety.missing':
      return beginning(addRisk(context), context)
    case 'claim.uncited':
    case 'claim.evidenceUnfit':
      return beginning(addSource(finding.path, context), context)
    case 'evidence.unreadable':
      return unlinkUnreadable(finding, context)
    default:
      return {}
  }
}

const NOTHING: Remedy = {fixes: [], alternatives: [], lacking: undefined, documents: []}

/**
 * What can be done about a finding. A disclaimer is offered only if the rule would have nothing
 * against it on the page, and a link is taken out only if that adds no error; what says that a link
 * leads nowhere can always be taken out. Never throws.
 */
export function remedyFor(finding: Finding, context: FixContext): Remedy {
  try {
    const documents = documentsToMend(finding, context)
    return {...NOTHING, ...waysToMend(finding, context), documents}
  } catch {
    // Sanity's own functions follow no path through lists with holes, which only the API can make.
    return NOTHING
  }
}
