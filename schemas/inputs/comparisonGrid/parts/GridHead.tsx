import {useGrid} from '../actions/useGrid.ts'
import {AxisHandle} from './AxisHandle.tsx'
import {CellText} from './CellText.tsx'
import {TextPlace} from './TextPlace.tsx'
import {TreatmentLink} from './TreatmentLink.tsx'

/** The columns: a line of handles, then their headings. */
export const GridHead = () => {
  const {t, table, readOnly} = useGrid()
  const span = readOnly ? 1 : 2
  const corner = (
    <th scope="col" className="caveat-grid__corner" colSpan={span} rowSpan={span}>
      {t('table.corner')}
    </th>
  )
  return (
    <thead>
      {!readOnly && (
        <tr className="caveat-grid__handles">
          {corner}
          {table.comparators.map((comparator, index) => (
            <td key={comparator._key}>
              <AxisHandle axis="column" item={comparator} index={index} />
            </td>
          ))}
        </tr>
      )}
      <tr>
        {readOnly && corner}
        {table.comparators.map((comparator) => (
          <TextPlace
            as="th"
            scope="col"
            key={comparator._key}
            data-axis="column"
            spot={{row: null, column: comparator._key}}
          >
            <CellText
              spot={{row: null, column: comparator._key}}
              placeholder={t('label.placeholder')}
            />
            <TreatmentLink comparator={comparator} />
          </TextPlace>
        ))}
      </tr>
    </thead>
  )
}
