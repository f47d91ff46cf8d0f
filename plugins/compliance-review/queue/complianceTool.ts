import {InboxIcon} from '@sanity/icons/Inbox'
import type {Tool} from 'sanity'

import {ComplianceTool} from './ComplianceTool.tsx'
import {queueRouter} from './queueRouter.ts'

/** The tool in which compliance review is done. */
export const complianceTool: Tool = {
  name: 'compliance',
  title: 'Compliance',
  icon: InboxIcon,
  component: ComplianceTool,
  router: queueRouter,
}
