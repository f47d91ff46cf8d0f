import {ClipboardIcon} from '@sanity/icons/Clipboard'
import {
  defineDocumentInspector,
  type DocumentInspectorMenuItem,
  type DocumentInspectorUseMenuItemProps,
  useTranslation,
} from 'sanity'

import {REVIEW_NAMESPACE} from '../i18n/reviewNamespace.ts'
import {type ShownState, shownStateOf} from '../review/shownStateOf.ts'
import {REVIEW_INSPECTOR} from './inspectorName.ts'
import {ReviewInspector} from './ReviewInspector.tsx'
import {useOpenReview} from './useOpenReview.ts'

type Tone = NonNullable<DocumentInspectorMenuItem['tone']>

const TONES: {readonly [state in ShownState]?: Tone} = {
  inReview: 'primary',
  changesRequested: 'caution',
  approved: 'positive',
  published: 'positive',
  stale: 'caution',
  withdrawn: 'critical',
  selfApproved: 'critical',
}

function useMenuItem(props: DocumentInspectorUseMenuItemProps): DocumentInspectorMenuItem {
  const open = useOpenReview(props.documentId, props.documentType)
  const {t} = useTranslation(REVIEW_NAMESPACE)
  const tone = open.status === 'known' ? TONES[shownStateOf(open)] : undefined
  return {
    icon: ClipboardIcon,
    title: t('panel.title'),
    showAsAction: true,
    hidden: open.status === 'none',
    ...(tone === undefined ? {} : {tone}),
  }
}

/** The panel beside a document that says, live, where it stands in review and how it came there. */
export const reviewInspector = defineDocumentInspector({
  name: REVIEW_INSPECTOR,
  component: ReviewInspector,
  useMenuItem,
})
