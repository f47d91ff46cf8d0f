import type {PageProblem} from '../PageProblem.ts'
import type {DisclaimerResult} from '../queries/fragments/disclaimer.ts'
import type {ArrangedBlock} from './ArrangedBody.ts'
import {arrangeBody} from './arrangeBody.ts'
import {boxedWarningsOf} from './boxedWarningsOf.ts'
import {citationsOfPage} from './citationsOf.ts'
import {cleaned} from './cleaned.ts'
import {concerns} from './concerns.ts'
import {createPageContext} from './createPageContext.ts'
import {fill} from './fill.ts'
import {nameOf} from './labelsOf.ts'
import type {PageContext} from './PageContext.ts'
import type {PageOptions} from './PageOptions.ts'
import {placeDisclaimers, type PlacedDisclaimers} from './placeDisclaimers.ts'
import {readBody} from './readBody.ts'
import type {RenderedPage} from './RenderedPage.ts'

/** A page with everything in its place, and what is wrong with it. */
export type PagePlan = {
  page: RenderedPage
  context: PageContext
  body: ArrangedBlock[]
  placed: PlacedDisclaimers
  problems: PageProblem[]
}

/** Arranges a page for rendering. `callToAction`: whether the site has put one on the page. */
export function planPage(
  given: RenderedPage,
  callToAction: boolean,
  options: PageOptions,
): PagePlan {
  const page = cleaned(given)
  const read = readBody(page.body, options.components)
  const placed = placeDisclaimers([...boxedWarningsOf(page), ...(page.disclaimers ?? [])], {
    atClaim: ({kind}) => read.some(({block}) => block && concerns(kind, block)),
    callToAction,
  })
  const context = createPageContext(
    {
      citations: citationsOfPage(page, read),
      disclaimers: [...placed.top, ...placed.atClaim, ...placed.beforeCallToAction, ...placed.end],
      language: page.language,
    },
    options,
  )
  return {
    page,
    context,
    body: arrangeBody(read, placed.atClaim, context),
    placed,
    problems: problemsOf(page, placed, context),
  }
}

function problemsOf(
  page: RenderedPage,
  {moved}: PlacedDisclaimers,
  {messages, labels}: PageContext,
): PageProblem[] {
  const linked = page.disclaimers ?? []
  const missing = linked.filter((disclaimer) => disclaimer === null)
  const isGuarded = page._type === 'treatmentPage' || (page.treatments ?? []).length > 0
  const found = [
    ...(isGuarded && linked.length === 0 ? [messages.problem.noDisclaimers] : []),
    ...missing.map(() => messages.problem.disclaimerMissing),
    ...moved.map((disclaimer) =>
      fill(messages.problem[reasonOf(disclaimer)], {name: nameOf(disclaimer, labels)}),
    ),
  ]
  return [...new Set(found)].map((message) => ({level: 'error', message}))
}

function reasonOf({placement}: DisclaimerResult) {
  if (placement === 'atClaim') return 'noClaimForDisclaimer'
  return placement === 'beforeCallToAction' ? 'noCallToAction' : 'noPlacement'
}
