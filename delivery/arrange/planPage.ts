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
    context,
    body: arrangeBody(read, placed.atClaim, context),
    placed,
    problems: context.development ? problemsOf(page, placed, context) : [],
  }
}

function problemsOf(
  {disclaimers}: PageResult,
  {moved}: PlacedDisclaimers,
  {messages, labels}: PageContext,
): string[] {
  const missing = (disclaimers ?? []).filter((disclaimer) => disclaimer === null)
  return [
    ...missing.map(() => messages.problem.disclaimerMissing),
    ...moved.map((disclaimer) =>
      fill(messages.problem.disclaimerMoved, {
        name: labels.get(disclaimer._id) ?? disclaimer._id,
        place: disclaimer.placement ?? '',
      }),
    ),
  ]
}
