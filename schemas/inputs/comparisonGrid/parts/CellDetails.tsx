import {AsteriskIcon} from '@sanity/icons/Asterisk'
import {CalendarIcon} from '@sanity/icons/Calendar'
import {LinkIcon} from '@sanity/icons/Link'

import {useGrid} from '../actions/useGrid.ts'
import type {GridItem} from '../model/GridItem.ts'
import type {GridSpot} from '../model/GridSpot.ts'
import {keyedItems} from '../model/keyedItems.ts'
import {textOf} from '../model/textOf.ts'
import {spotName} from '../text/spotName.ts'
import {DayText} from './DayText.tsx'

/** How many sources a cell has, whether it bears a date and a footnote; a click opens all of them. */
export const CellDetails = ({spot, cell}: {spot: GridSpot; cell: GridItem | undefined}) => {
  const {t, table, openDetails, readOnly} = useGrid()
  const count = keyedItems(cell?.sources).filter(({_ref}) => typeof _ref === 'string').length
  const asOf = textOf(cell, 'asOf')
  const footnote = textOf(cell, 'footnote')
  const summary = [
    ...(count > 0 ? [t('cell.sources', {count})] : []),
    ...(asOf === '' ? [] : [t('cell.as-of', {date: asOf})]),
    ...(footnote === '' ? [] : [t('cell.footnote', {text: footnote})]),
  ]
  if (readOnly && summary.length === 0) return null
  const said = summary.length > 0 ? summary.join(', ') : t('cell.details.none')
  return (
    <button
      type="button"
      tabIndex={-1}
      className="caveat-grid__details"
      data-empty={summary.length === 0}
      disabled={!cell}
      title={footnote === '' ? undefined : footnote}
      aria-label={t('cell.details.open', {name: spotName(t, table, spot), summary: said})}
      onClick={() => openDetails(spot)}
    >
      <span className="caveat-grid__detail" data-none={count === 0}>
        <LinkIcon />
        {count > 0 ? t('cell.sources', {count}) : t('cell.sources.add')}
      </span>
      {asOf !== '' && (
        <span className="caveat-grid__detail">
          <CalendarIcon />
          <DayText day={asOf} />
        </span>
      )}
      {footnote !== '' && (
        <span className="caveat-grid__detail">
          <AsteriskIcon />
          {t('cell.footnote.mark')}
        </span>
      )}
    </button>
  )
}
