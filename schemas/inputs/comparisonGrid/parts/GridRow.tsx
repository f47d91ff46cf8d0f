import {useGrid} from '../actions/useGrid.ts'
import {cellOf} from '../model/cellOf.ts'
import type {GridItem} from '../model/GridItem.ts'
import {AxisHandle} from './AxisHandle.tsx'
import {CellDetails} from './CellDetails.tsx'
import {CellText} from './CellText.tsx'
import {TextPlace} from './TextPlace.tsx'

/** One row: its handle, its heading, and one cell per column. */
export const GridRow = ({row, index}: {row: GridItem; index: number}) => {
  const {t, table, readOnly} = useGrid()
  const heading = {row: row._key, column: null}
  return (
    <tr data-axis="row">
      {!readOnly && (
        <td className="caveat-grid__gutter">
          <AxisHandle axis="row" item={row} index={index} />
        </td>
      )}
      <TextPlace as="th" scope="row" className="caveat-grid__attribute" spot={heading}>
        <CellText spot={heading} placeholder={t('attribute.placeholder')} />
      </TextPlace>
      {table.comparators.map((comparator) => {
        const spot = {row: row._key, column: comparator._key}
        return (
          <TextPlace as="td" key={comparator._key} spot={spot}>
            <CellText spot={spot} placeholder={t('cell.placeholder')} />
            <CellDetails spot={spot} cell={cellOf(row, comparator._key)} />
          </TextPlace>
        )
      })}
    </tr>
  )
}
