import {type DocumentBadgeComponent, type DocumentBadgeDescription, useTranslation} from 'sanity'

import {REVIEW_NAMESPACE} from '../i18n/reviewNamespace.ts'
import {type ShownState, shownStateOf} from '../review/shownStateOf.ts'
import {useDocumentReview} from '../review/useDocumentReview.ts'
import {useStateText} from '../review/useStateText.ts'

type Color = NonNullable<DocumentBadgeDescription['color']>

const COLORS: {readonly [state in ShownState]?: Color} = {
  inReview: 'primary',
  changesRequested: 'warning',
  approved: 'success',
  published: 'success',
  stale: 'warning',
  withdrawn: 'danger',
  selfApproved: 'danger',
}

/** At the foot of a document: where it stands in review. */
export const useReviewBadge: DocumentBadgeComponent = ({id, type, version}) => {
  const {t} = useTranslation(REVIEW_NAMESPACE)
  const open = useDocumentReview(version?.['_id'] ?? id, type)
  const describe = useStateText()
  if (open.status === 'none') return null
  if (open.status !== 'known') return {label: t(`badge.${open.status}`)}
  const state = shownStateOf(open)
  const color = COLORS[state]
  return {
    label: t(`state.${state}`),
    title: describe(open),
    ...(color === undefined ? {} : {color}),
  }
}
