import type {DisclaimerResult} from '../queries/fragments/disclaimer.ts'
import type {PageResult} from '../queries/fragments/page.ts'
import type {ArrangedBlock} from './ArrangedBody.ts'
import {arrangeBody} from './arrangeBody.ts'
import {boxedWarningsOf} from './boxedWarningsOf.ts'
import {citationsOfPage} from './citationsOf.ts'
import {concerns} from './concerns.ts'
import {createPageContext} from './createPageContext.ts'
import {fill} from './fill.ts'
import type {PageContext} from './PageContext.ts'
import type {PageOptions} from './PageOptions.ts'
import {placeDisclaimers, type PlacedDisclaimers} from './placeDisclaimers.ts'
import {readBody} from './readBody.ts'
import {wordFor} from './wordFor.ts'

/** A page with everything in its place, and what is wrong with it in words. */
export type PagePlan = {
  context: PageContext
  body: ArrangedBlock[]
  placed: PlacedDisclaimers
  problems: string[]
}

/** Arranges a page for rendering. `callToAction`: whether the site has put one on the page. */
export function planPage(page: PageResult, callToAction: boolean, options: PageOptions): PagePlan {
  const read = readBody(page.body)
  const context = createPageContext(citationsOfPage(page, read), page.language, options)
  const placed = placeDisclaimers([...boxedWarningsOf(page), ...(page.disclaimers ?? [])], {
    atClaim: ({kind}) => read.some(({block}) => block && concerns(kind, block)),
    callToAction,
  })
  return {
    context,
    body: arrangeBody(read, placed.atClaim, context),
    placed,
    problems: context.development ? problemsOf(page, placed, context) : [],
  }
}

function problemsOf(
  {disclaimers}: PageResult,
  {moved}: PlacedDisclaimers,
  {messages}: PageContext,
): string[] {
  const missing = (disclaimers ?? []).filter((disclaimer) => disclaimer === null)
  return [
    ...missing.map(() => messages.problem.disclaimerMissing),
    ...moved.map((disclaimer) =>
      fill(messages.problem.disclaimerMoved, {
        name: nameOf(disclaimer, messages),
        place: disclaimer.placement ?? '',
      }),
    ),
  ]
}

function nameOf({kind}: DisclaimerResult, {disclaimer}: PageContext['messages']): string {
  return wordFor(disclaimer, kind) ?? disclaimer.fallback
}
