import {LinkIcon} from '@sanity/icons/Link'
import {useValuePreview} from 'sanity'

import {useGrid} from '../actions/useGrid.ts'
import {treatmentType} from '../form/treatmentType.ts'
import type {GridItem} from '../model/GridItem.ts'
import {isRecord} from '../model/isRecord.ts'
import {textOf} from '../model/textOf.ts'

/** Which treatment stands behind a column; a click opens the form in which it is chosen. */
export const TreatmentLink = ({comparator}: {comparator: GridItem}) => {
  const {t, form, openDetails, readOnly} = useGrid()
  const reference = isRecord(comparator.treatment) ? comparator.treatment : undefined
  const isLinked = typeof reference?._ref === 'string'
  const preview = useValuePreview({
    enabled: isLinked,
    schemaType: treatmentType(form.schemaType),
    value: reference,
  })
  if (readOnly && !isLinked) return null
  const title = preview.value?.title
  const linked = typeof title === 'string' ? title : t('column.treatment.pending')
  const words = isLinked ? linked : t('column.treatment.add')
  return (
    <button
      type="button"
      tabIndex={-1}
      className="caveat-grid__details"
      data-empty={!isLinked}
      aria-label={t('column.treatment.open', {
        column: textOf(comparator, 'label'),
        summary: isLinked ? linked : t('column.treatment.none'),
      })}
      onClick={() => openDetails({row: null, column: comparator._key})}
    >
      <span className="caveat-grid__detail" data-none={!isLinked}>
        <LinkIcon />
        {words}
      </span>
    </button>
  )
}
