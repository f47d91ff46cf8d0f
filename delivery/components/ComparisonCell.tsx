import {fill} from '../arrange/fill.ts'
import type {TableFootnote} from '../arrange/footnotesOf.ts'
import type {PageContext} from '../arrange/PageContext.ts'
import {place} from '../arrange/place.ts'
import {visibleText} from '../arrange/visibleText.ts'
import type {ComparisonCellResult} from '../queries/fragments/comparisonTable.ts'
import {AsOf} from './AsOf.tsx'
import {Citations} from './Citations.tsx'

export type ComparisonCellProps = {
  cell: ComparisonCellResult | undefined
  footnote: TableFootnote | undefined
  /** YYYY-MM-DD; undefined where the whole table has one date. */
  date: string | undefined
  at: {table: string; row: string; comparator: string}
  context: PageContext
}

/** One cell with its sources, its footnote and its date; in words where there is no data. */
export function ComparisonCell({cell, footnote, date, at, context}: ComparisonCellProps) {
  const {table} = context.messages
  const value = visibleText(cell?.value)
  return (
    <td className={value ? undefined : 'caveat-no-data'}>
      {value ? value : table.noData}
      <Citations
        context={context}
        place={place.cell(at.table, at.row, at.comparator)}
        sources={cell?.sources ?? null}
      />
      {footnote ? <FootnoteMark context={context} footnote={footnote} /> : null}
      {date ? <AsOf context={context} date={date} /> : null}
    </td>
  )
}

function FootnoteMark({footnote, context}: {footnote: TableFootnote; context: PageContext}) {
  const {letter, noteId, markId} = footnote
  return (
    <sup className="caveat-citations">
      <a
        aria-label={fill(context.messages.table.footnote, {number: letter})}
        href={`#${noteId}`}
        id={markId}
        role="doc-noteref"
      >
        {letter}
      </a>
    </sup>
  )
}
