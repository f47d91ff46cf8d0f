import type {ApprovalStatus} from '../../policy/vocabulary/approvalStatus.ts'

export const approvalStatusTitles: Readonly<Record<ApprovalStatus, string>> = {
  approved: 'Approved',
  notApproved: 'Not approved',
  investigational: 'Investigational (in clinical trials only)',
  withdrawn: 'Approval withdrawn',
}
