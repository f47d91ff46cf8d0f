import {useRef} from 'react'

import {useGrid} from '../actions/useGrid.ts'
import type {GridSpot} from '../model/GridSpot.ts'
import {readText} from '../model/readText.ts'
import {spotName} from '../text/spotName.ts'

interface CellTextProps {
  readonly spot: GridSpot
  readonly placeholder: string
}

const oneLine = (text: string): string => text.replaceAll(/\s*\n\s*/g, ' ')

/** The text of a heading or cell, written in place. It grows with what it says. */
export const CellText = ({spot, placeholder}: CellTextProps) => {
  const {table, text, readOnly, marks, t} = useGrid()
  const value = readText(table, spot)
  const before = useRef(value)
  const isWrong = marks.at(spot).validation.some(({level}) => level === 'error')
  return (
    <div className="caveat-grid__text" data-text={value === '' ? placeholder : value}>
      <textarea
        rows={1}
        tabIndex={-1}
        autoComplete="off"
        aria-label={spotName(t, table, spot)}
        aria-invalid={isWrong}
        placeholder={placeholder}
        readOnly={readOnly}
        value={value}
        onFocus={() => {
          before.current = value
        }}
        onChange={(event) => text.write(spot, oneLine(event.currentTarget.value))}
        onBlur={(event) => {
          text.finish(spot, {before: before.current, after: event.currentTarget.value})
        }}
      />
    </div>
  )
}
