import {incidentOutcomeTitles} from '../options/incidentOutcomeTitles.ts'
import {titleOf} from '../options/titleOf.ts'
import {textOf} from '../read/textOf.ts'
import {joined} from './joined.ts'
import {shortDate} from './shortDate.ts'

interface Selection {
  title?: unknown
  pageId?: unknown
  outcome?: unknown
  foundAt?: unknown
}

export const incidentPreview = ({title, pageId, outcome, foundAt}: Selection) => ({
  title: textOf(title) ?? textOf(pageId) ?? 'Page without a title',
  subtitle: joined(
    titleOf(incidentOutcomeTitles, outcome) ?? 'Outcome not recorded',
    shortDate(textOf(foundAt)?.slice(0, 10)),
  ),
})
