/** Asking for a review, and taking that back. */
export const requestTexts = {
  'request.action': 'Request review',
  'request.header': 'Request a review of “{{title}}”',
  'request.about':
    'Compliance will be asked to review this document together with everything that it shows. You can go on editing; what is approved is the content as it stands when the reviewer signs.',
  'request.assignee': 'Reviewer',
  'request.assignee.anybody': 'Any reviewer',
  'request.assignee.unknown':
    'The project does not say who its reviewers are. Any of them will see the request.',
  'request.due': 'Needed by (optional)',
  'request.note': 'Note (optional)',
  'request.note.hint': 'What should the reviewer know or look at?',
  'request.send': 'Request review',
  'request.done': 'The review was requested.',
  'request.failed': 'The request could not be stored: {{reason}}',
  'withdraw.action': 'Withdraw request',
  'withdraw.done': 'The request was withdrawn.',
  'withdraw.failed': 'The request could not be withdrawn.',
}
