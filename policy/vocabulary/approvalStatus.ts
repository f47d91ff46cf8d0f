/** A regulator's position on one formulation for one indication. */
export const APPROVAL_STATUSES = [
  'approved',
  'notApproved',
  'investigational',
  'withdrawn',
] as const

export type ApprovalStatus = (typeof APPROVAL_STATUSES)[number]
