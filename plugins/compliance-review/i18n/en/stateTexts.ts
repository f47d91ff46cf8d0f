/** Where a document stands in review. */
export const stateTexts = {
  'state.draft': 'Draft',
  'state.inReview': 'In review',
  'state.changesRequested': 'Changes requested',
  'state.approved': 'Approved',
  'state.published': 'Approved and live',
  'state.stale': 'Approval out of date',
  'state.withdrawn': 'Withdrawn',
}
