/** The names of the places on a page that can cite. The same place has the same name everywhere. */
export const place = {
  claim: (blockKey: string, markKey: string) => `text-${blockKey}-${markKey}`,
  embed: (blockKey: string) => `embed-${blockKey}`,
  step: (at: string, stepKey: string) => `${at}-step-${stepKey}`,
  cell: (at: string, rowKey: string, comparatorKey: string) =>
    `${at}-cell-${rowKey}-${comparatorKey}`,
  status: (treatmentId: string, statusKey: string) => `status-${treatmentId}-${statusKey}`,
  risk: (riskKey: string) => `risk-${riskKey}`,
} as const
