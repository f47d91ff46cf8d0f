/** The panel and the banner. */
export const panelTexts = {
  'panel.title': 'Review',
  'panel.close': 'Close Review',
  'panel.loading': 'Looking up how this document stands in review…',
  'panel.failed':
    'How this document stands in review could not be looked up. It is tried again every few seconds.',
  'panel.retry': 'Try again',
  'panel.none': 'There is nothing to review yet. Write something first.',
  'panel.unknown_one':
    'One document that this one shows cannot be read, so nobody can approve it: {{ids}}',
  'panel.unknown_other':
    '{{count}} documents that this one shows cannot be read, so nobody can approve it: {{ids}}',
  'panel.editedBy': 'Edited since the last publication by {{people}}.',
  'panel.jump': 'Go to {{field}}',
  'panel.jump.short': 'Go to it',
  'banner.open': 'Open Review',
  'banner.fields': 'Changed since: {{fields}}.',

  'changes.title': 'Changes since the last approval',
  'changes.loading': 'Looking up what was approved…',
  'changes.failed': 'What was approved could not be looked up.',
  'changes.broken':
    'What is stored of the approved content is not what was signed, so it cannot be compared.',
  'changes.none': 'Nothing has changed since the last approval.',
  'changes.own': 'This document',
  'changes.shown.changed': '{{type}} “{{title}}” has changed',
  'changes.shown.added': '{{type}} “{{title}}” is shown now',
  'changes.shown.removed': '{{type}} “{{title}}” is no longer shown',
  'changes.marks': 'In the text, beside its words',
  'changes.mark.added': '{{type}} added: “{{text}}”',
  'changes.mark.removed': '{{type}} removed: “{{text}}”',
  'changes.mark.changed': '{{type}} changed: “{{text}}”',
  'changes.format.strong': 'Bold',
  'changes.format.em': 'Italics',
  'changes.format.sub': 'Subscript',
  'changes.format.sup': 'Superscript',
  'changes.changed': 'Changed',
  'changes.added': 'Added',
  'changes.removed': 'Removed',
  'changes.editorial': 'Editorial',
  'changes.editorial.text':
    'Approved as an editorial change, which approvals of this page outlast.',

  'history.title': 'Decisions',
  'history.none': 'Nobody has decided about this document yet.',
  'history.broken_one':
    'One stored decision is not as it was signed. It counts for nothing; “caveat ledger verify” names it.',
  'history.broken_other':
    '{{count}} stored decisions are not as they were signed. They count for nothing; “caveat ledger verify” names them.',
  'history.current': 'This content',
  'history.discounted': 'Does not count',
  'history.signed': '{{name}}, {{role}}, on {{date}}',
  'history.statement': 'Signed as “{{meaning}}”: {{statement}}',
  'history.hash': 'Content {{hash}}…',
  'outcome.approved': 'Approved',
  'outcome.changesRequested': 'Changes requested',
  'outcome.withdrawn': 'Withdrawn',
  'role.compliance-reviewer': 'Compliance reviewer',
}
