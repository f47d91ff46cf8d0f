import {CheckmarkCircleIcon} from '@sanity/icons/CheckmarkCircle'
import {ClockIcon} from '@sanity/icons/Clock'
import {ErrorOutlineIcon} from '@sanity/icons/ErrorOutline'
import {
  defineDocumentInspector,
  type DocumentInspectorMenuItem,
  type DocumentInspectorUseMenuItemProps,
  useTranslation,
} from 'sanity'

import {GUARD_NAMESPACE} from '../i18n/guardNamespace.ts'
import type {PageVerdict} from '../verdict/PageVerdict.ts'
import {ComplianceInspector} from './ComplianceInspector.tsx'
import {useOpenPage} from './useOpenPage.ts'

const APPEARANCE = {
  unguarded: {icon: CheckmarkCircleIcon, tone: 'default'},
  checking: {icon: ClockIcon, tone: 'default'},
  blocked: {icon: ErrorOutlineIcon, tone: 'critical'},
  ready: {icon: CheckmarkCircleIcon, tone: 'positive'},
} as const satisfies {[status in PageVerdict['status']]: Partial<DocumentInspectorMenuItem>}

function useMenuItem(props: DocumentInspectorUseMenuItemProps): DocumentInspectorMenuItem {
  const {verdict} = useOpenPage(props.documentId, props.documentType)
  const {t} = useTranslation(GUARD_NAMESPACE)
  return {
    ...APPEARANCE[verdict.status],
    title: t('inspector.title'),
    showAsAction: true,
    hidden: verdict.status === 'unguarded',
  }
}

/** The name by which links open the panel. */
export const COMPLIANCE_INSPECTOR = 'caveat-compliance'

/** The panel beside a guarded page that says, live, what blocks it. */
export const complianceInspector = defineDocumentInspector({
  name: COMPLIANCE_INSPECTOR,
  component: ComplianceInspector,
  useMenuItem,
})
