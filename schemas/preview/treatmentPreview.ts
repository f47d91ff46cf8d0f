import {APPROVAL_STATUSES} from '../../policy/vocabulary/approvalStatus.ts'
import {approvalStatusTitles} from '../options/approvalStatusTitles.ts'
import {dosageFormTitles} from '../options/dosageFormTitles.ts'
import {titleOf} from '../options/titleOf.ts'
import {fieldOf} from '../read/fieldOf.ts'
import {joined} from './joined.ts'
import {listOf} from '../read/listOf.ts'
import {textOf} from '../read/textOf.ts'

interface Selection {
  name?: unknown
  form?: unknown
  compounded?: unknown
  regulatoryStatus?: unknown
}

const statusText = (statuses: unknown): string => {
  const found = APPROVAL_STATUSES.map((status) => {
    const places = listOf(statuses)
      .filter((entry) => fieldOf(entry, 'status') === status)
      .map((entry) => fieldOf(entry, 'jurisdiction'))
      .filter((place) => typeof place === 'string')
    return places.length > 0
      ? `${approvalStatusTitles[status]}: ${[...new Set(places)].join(', ')}`
      : undefined
  })
  return joined(...found) || 'regulatory status missing'
}

export const treatmentPreview = ({name, form, compounded, regulatoryStatus}: Selection) => ({
  title: textOf(name) ?? 'Treatment without a name',
  subtitle: joined(
    titleOf(dosageFormTitles, form) ?? 'Form not chosen',
    compounded === true ? 'compounded' : undefined,
    statusText(regulatoryStatus),
  ),
})
