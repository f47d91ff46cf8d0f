import * as fc from 'fast-check'

import type {Evidence} from '../../../policy/index.ts'
import {comparisonTable, disclaimer, page, reference, treatment} from '../fixtures/cleanCase.ts'
import {evidenceOn} from '../fixtures/reviewCase.ts'
import {decide, MAYA, minute, RAJIV, type Shelf} from '../review/setup/decisions.ts'

type Fields = {readonly [field: string]: unknown}

/** A page that only review can block, and everything that was decided about it and what it shows. */
export type ReviewWorld = {
  readonly page: Fields
  readonly shelf: Shelf
  readonly evidence: Evidence
}

const table = {_key: 'e1', _type: 'comparisonTableEmbed', comparisonTable: reference('c-table')}

const pages = fc.constantFrom('One', 'Two').map((title) => page({title, body: [table]}))
const disclaimers = fc.constantFrom('One', 'Two').map((text) => disclaimer({text}))
const tables = fc.constant(comparisonTable())

const step = fc.record({
  document: fc.oneof({weight: 3, arbitrary: pages}, {weight: 2, arbitrary: disclaimers}, tables),
  decision: fc.oneof(
    {weight: 6, arbitrary: fc.constant('approved' as const)},
    {weight: 1, arbitrary: fc.constantFrom('changesRequested' as const, 'withdrawn' as const)},
  ),
  changeClass: fc.constantFrom('substantive' as const, 'editorial' as const),
  signer: fc.oneof(
    {weight: 8, arbitrary: fc.constantFrom(RAJIV, MAYA)},
    {weight: 1, arbitrary: fc.constant({...RAJIV, role: 'editor'})},
  ),
  contributors: fc.oneof(
    {weight: 8, arbitrary: fc.constant(['elena'])},
    {weight: 1, arbitrary: fc.constant(['rajiv'])},
  ),
})

const editors = fc.oneof(
  {weight: 8, arbitrary: fc.constant<string[] | undefined>(['elena'])},
  {weight: 1, arbitrary: fc.constantFrom<string[] | undefined>(['rajiv'], ['maya'], undefined)},
)

/** Worlds of compliance review, of which some pass and all others are blocked by review alone. */
export const reviewWorlds: fc.Arbitrary<ReviewWorld> = fc
  .record({
    page: pages,
    disclaimer: disclaimers,
    steps: fc.array(step, {maxLength: 8}),
    editors: fc.record({'p-spray': editors, 'd-education': editors, 'c-table': editors}),
  })
  .map((drawn) => {
    const documents = {
      'd-education': drawn.disclaimer,
      't-spray': treatment(),
      'c-table': comparisonTable(),
    }
    const shelf = drawn.steps.reduce<Shelf>(
      (before, {document, ...given}, index) =>
        decide(before, document, {...given, decidedAt: minute(index)}),
      {documents, decisions: []},
    )
    return {page: drawn.page, shelf, evidence: evidenceOn(shelf, drawn.editors)}
  })
