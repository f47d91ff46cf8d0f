/** Where a document stands in review. */
export const stateTexts = {
  'state.draft': 'Not reviewed',
  'state.inReview': 'In review',
  'state.changesRequested': 'Changes requested',
  'state.approved': 'Approved',
  'state.published': 'Approved and live',
  'state.stale': 'Approval out of date',
  'state.withdrawn': 'Withdrawn',
  'state.selfApproved': 'Approved by an editor of it',

  'state.draft.text':
    'Nobody has approved this content. Ask Compliance for a review when it is ready.',
  'state.inReview.text': '{{name}} asked Compliance for a review on {{date}}.',
  'state.inReview.text_assigned': '{{name}} asked {{reviewer}} for a review on {{date}}.',
  'state.inReview.due': 'An answer is due on {{date}}.',
  'state.changesRequested.text': '{{name}} asked for changes on {{date}}.',
  'state.approved.text':
    '{{name}} approved exactly this content on {{date}}. It can be published as it stands.',
  'state.published.text': '{{name}} approved what readers see on {{date}}.',
  'state.stale.text':
    '{{name}} approved another version on {{date}}. What has changed since has to be reviewed, or undone.',
  'state.withdrawn.text': '{{name}} withdrew the approval on {{date}}.',
  'state.selfApproved.text':
    '{{name}} approved this content on {{date}}, and had edited it. Somebody else has to approve it.',
  'state.note': 'Note: {{note}}',

  'badge.loading': 'Review…',
  'badge.failed': 'Review unknown',
}
