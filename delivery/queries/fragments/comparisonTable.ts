import type {COMPARISON_TABLE_QUERY_RESULT} from '../../generated/sanity.types.ts'
import type {Item} from '../Item.ts'
import type {Unfinished} from '../Unfinished.ts'
import {sourceFields} from './source.ts'

/** A table with its cells' sources. A cell belongs to the comparator whose `_key` it carries. */
export const comparisonTableFields = /* groq */ `
  _id, _type, caption, headToHead, noHeadToHeadNote, summary,
  comparators[]{_key, label},
  rows[]{_key, attribute, cells[]{_key, value, footnote, asOf, sources[]->{${sourceFields}}}}
`

export type ComparisonTableResult = Unfinished<NonNullable<COMPARISON_TABLE_QUERY_RESULT>>

export type ComparatorResult = Item<ComparisonTableResult['comparators']>

export type ComparisonRowResult = Item<ComparisonTableResult['rows']>

/** An empty or missing `value` means that no data was found. `asOf` is a date YYYY-MM-DD. */
export type ComparisonCellResult = Item<ComparisonRowResult['cells']>
