import {commonDateOf} from '../arrange/commonDateOf.ts'
import {cellsOf} from '../arrange/cellsOf.ts'
import {footnotesOf} from '../arrange/footnotesOf.ts'
import {citationsOfTable} from '../arrange/citationsOf.ts'
import type {PartOptions} from '../arrange/PageOptions.ts'
import {partOf} from '../arrange/partOf.ts'
import type {PageContext} from '../arrange/PageContext.ts'
import {toId} from '../arrange/toId.ts'
import type {
  ComparisonRowResult,
  ComparisonTableResult,
} from '../queries/fragments/comparisonTable.ts'
import {AsOf} from './AsOf.tsx'
import {ComparisonCell} from './ComparisonCell.tsx'
import {Footnotes} from './Footnotes.tsx'
import {ScrollRegion} from './ScrollRegion.tsx'
import {StandsAlone} from './StandsAlone.tsx'

export type ComparisonTableProps = PartOptions & {
  table: ComparisonTableResult
  /** The place on the page that it stands in. */
  at?: string
}

/**
 * A comparison as a real table: caption, row and column headers, no merged cells. Without
 * head-to-head evidence it says so before the first number.
 */
export function ComparisonTable({
  table: given,
  at = 'comparison',
  ...options
}: ComparisonTableProps) {
  const table = partOf(given, options)
  return (
    <StandsAlone citations={() => citationsOfTable(table, at)} options={options}>
      {(context) => <Comparison at={at} context={context} table={table} />}
    </StandsAlone>
  )
}

type ComparisonProps = {table: ComparisonTableResult; at: string; context: PageContext}

function Comparison({table, at, context}: ComparisonProps) {
  const id = toId(`${context.idPrefix}${at}`)
  const footnotes = footnotesOf(table, id)
  const date = commonDateOf(table)
  const note = table.headToHead === true ? undefined : table.noHeadToHeadNote
  return (
    <div className="caveat-comparison">
      {note ? (
        <p className="caveat-no-head-to-head" id={`${id}-note`}>
          {note}
        </p>
      ) : null}
      <ScrollRegion labelledBy={`${id}-caption`}>
        <table aria-describedby={note ? `${id}-note` : undefined}>
          <caption id={`${id}-caption`}>
            <span>{table.caption}</span>
          </caption>
          <ColumnHeaders context={context} table={table} />
          <tbody>
            {(table.rows ?? []).map((row) => (
              <Row
                at={at}
                context={context}
                footnotes={footnotes}
                hasOwnDates={date === undefined}
                key={row._key}
                row={row}
                table={table}
              />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      {date ? <AsOf context={context} date={date} /> : null}
      <Footnotes context={context} footnotes={[...footnotes.values()]} />
      {table.summary ? <p className="caveat-table-summary">{table.summary}</p> : null}
    </div>
  )
}

function ColumnHeaders({table, context}: {table: ComparisonTableResult; context: PageContext}) {
  return (
    <thead>
      <tr>
        <th scope="col">{context.messages.table.aspect}</th>
        {(table.comparators ?? []).map(({_key, label}) => (
          <th key={_key} scope="col">
            {label}
          </th>
        ))}
      </tr>
    </thead>
  )
}

type RowProps = ComparisonProps & {
  row: ComparisonRowResult
  footnotes: ReturnType<typeof footnotesOf>
  hasOwnDates: boolean
}

function Row({table, row, at, footnotes, hasOwnDates, context}: RowProps) {
  return (
    <tr>
      <th scope="row">{row.attribute}</th>
      {cellsOf(table, row).map(({comparator, cell}) => (
        <ComparisonCell
          at={{table: at, row: row._key, comparator: comparator._key}}
          cell={cell}
          context={context}
          date={(hasOwnDates && cell?.asOf) || undefined}
          footnote={cell && footnotes.get(cell)}
          key={comparator._key}
        />
      ))}
    </tr>
  )
}
