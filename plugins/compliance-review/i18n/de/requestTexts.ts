/** Asking for a review, and taking that back. */
export const requestTexts = {
  'request.action': 'Prüfung anfordern',
  'request.header': 'Prüfung von „{{title}}“ anfordern',
  'request.about':
    'Compliance wird gebeten, dieses Dokument zusammen mit allem zu prüfen, was es zeigt. Sie können weiter daran arbeiten; freigegeben wird der Inhalt, wie er bei der Unterschrift ist.',
  'request.assignee': 'Prüfer',
  'request.assignee.anybody': 'Irgendein Prüfer',
  'request.assignee.unknown':
    'Das Projekt sagt nicht, wer seine Prüfer sind. Jeder von ihnen wird die Anfrage sehen.',
  'request.due': 'Gebraucht bis (optional)',
  'request.note': 'Anmerkung (optional)',
  'request.note.hint': 'Was sollte der Prüfer wissen oder ansehen?',
  'request.send': 'Prüfung anfordern',
  'request.done': 'Die Prüfung wurde angefordert.',
  'request.failed': 'Die Anfrage konnte nicht gespeichert werden: {{reason}}',
  'withdraw.action': 'Anfrage zurücknehmen',
  'withdraw.done': 'Die Anfrage wurde zurückgenommen.',
  'withdraw.failed': 'Die Anfrage konnte nicht zurückgenommen werden.',
}
