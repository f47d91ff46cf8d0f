/** Deciding, and signing for it. */
export const decideTexts = {
  'decide.approved': 'Approve',
  'decide.changesRequested': 'Request changes',
  'decide.header.approved': 'Approve “{{title}}”',
  'decide.header.changesRequested': 'Request changes to “{{title}}”',
  'decide.about_zero': 'You decide about this document exactly as it stands. It shows no other.',
  'decide.about_one':
    'You decide about this document and the one that it shows, exactly as they stand.',
  'decide.about_other':
    'You decide about this document and the {{count}} that it shows (disclaimers, treatments, tables, sources), exactly as they stand.',
  'decide.comment.approved': 'Comment (optional)',
  'decide.comment.approved.hint': 'Kept with the signature.',
  'decide.comment.changesRequested': 'Reason',
  'decide.comment.changesRequested.hint': 'What has to change before this can be approved?',
  'decide.fields': 'Fields (optional)',
  'decide.fields.hint': 'Point at the fields that you mean. Each gets a button that leads to it.',
  'decide.fields.choose': 'Choose a field…',
  'decide.fields.add': 'Add',
  'decide.fields.remove': 'Remove {{field}}',
  'decide.fields.comment': 'About {{field}}',
  'decide.fields.placeholder': 'What about it? (optional)',
  'decide.changeClass': 'Since its last approval, this disclaimer',
  'decide.changeClass.editorial':
    'Approvals of the pages that show it go on. For spelling, punctuation and layout.',
  'decide.changeClass.substantive': 'Pages that show it have to be approved anew.',
  'changeClass.editorial': 'says the same, in other words or another form (editorial change)',
  'changeClass.substantive': 'says something else (substantive change)',
  'decide.sign.approved': 'Sign approval',
  'decide.sign.changesRequested': 'Sign and send back',
  'decide.changed':
    'The content has changed since you opened this, so nothing was signed. Close this, look at what changed, and decide about that.',
  'decide.failed': 'The decision could not be stored: {{reason}}',
  'decide.done.approved': 'Your approval was stored.',
  'decide.done.changesRequested': 'Your request for changes was stored.',
  'dialog.cancel': 'Cancel',

  'signature.name': 'Full name',
  'signature.role': 'Role',
  'signature.meaning': 'Meaning',
  'signature.typed': 'Sign by typing your full name',
  'signature.typed.hint': 'Type “{{name}}”. It stands for your signature.',
  'signature.meaning.approved': 'Approval',
  'signature.meaning.changesRequested': 'Review with changes requested',
  'signature.statement.approved':
    'I have read “{{title}}” and everything that it shows, exactly as it stands, and approve it for publication.',
  'signature.statement.changesRequested':
    'I have read “{{title}}” and everything that it shows, exactly as it stands, and ask for the changes named here before it is published.',

  'obstacle.loading': 'Looking up how this document stands in review…',
  'obstacle.failed': 'How this document stands in review could not be looked up. Try again.',
  'obstacle.nothing': 'There is nothing to review yet.',
  'obstacle.role': 'Only people with a reviewer role may decide.',
  'obstacle.unknown':
    'Something that this document shows cannot be read, so nobody can approve it. The Review panel names it.',
  'obstacle.history': 'Who edited this document could not be looked up, so nobody can decide yet.',
  'obstacle.edited':
    'You have edited this document since it was last published. Somebody else has to approve it.',
  'obstacle.approved': 'Exactly this content is approved already.',
}
