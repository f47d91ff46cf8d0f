import {approvalStatusTitles} from '../options/approvalStatusTitles.ts'
import {jurisdictionTitles} from '../options/jurisdictionTitles.ts'
import {titleOf} from '../options/titleOf.ts'
import {joined} from './joined.ts'
import {shortDate} from './shortDate.ts'
import {textOf} from '../read/textOf.ts'

interface Selection {
  indication?: unknown
  jurisdiction?: unknown
  status?: unknown
  asOf?: unknown
}

export const regulatoryStatusPreview = ({indication, jurisdiction, status, asOf}: Selection) => {
  const checked = shortDate(asOf)
  return {
    title: textOf(indication) ?? 'Use not named',
    subtitle: joined(
      titleOf(approvalStatusTitles, status) ?? 'Decision not chosen',
      titleOf(jurisdictionTitles, jurisdiction),
      checked && `checked ${checked}`,
    ),
  }
}
