import {type CitedSources, sourceFields} from './source.ts'

/** A table with its cells' sources. A cell belongs to the comparator whose `_key` it carries. */
export const comparisonTableFields = /* groq */ `
  _id, caption, headToHead, noHeadToHeadNote, summary,
  comparators[]{_key, label},
  rows[]{_key, attribute, cells[]{_key, value, footnote, asOf, sources[]->{${sourceFields}}}}
`

export type ComparatorResult = {_key: string; label: string | null}

/** An empty or missing `value` means that no data was found. `asOf` is a date YYYY-MM-DD. */
export type ComparisonCellResult = {
  _key: string
  value: string | null
  footnote: string | null
  asOf: string | null
  sources: CitedSources
}

export type ComparisonRowResult = {
  _key: string
  attribute: string | null
  cells: ComparisonCellResult[] | null
}

export type ComparisonTableResult = {
  _id: string
  caption: string | null
  headToHead: boolean | null
  noHeadToHeadNote: string | null
  summary: string | null
  comparators: ComparatorResult[] | null
  rows: ComparisonRowResult[] | null
}
