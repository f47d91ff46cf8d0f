/** Where a document stands in review. */
export const stateTexts = {
  'state.draft': 'Nicht geprüft',
  'state.inReview': 'In Prüfung',
  'state.changesRequested': 'Änderungen verlangt',
  'state.approved': 'Freigegeben',
  'state.published': 'Freigegeben und live',
  'state.stale': 'Freigabe überholt',
  'state.withdrawn': 'Zurückgezogen',
  'state.selfApproved': 'Vom Bearbeiter freigegeben',

  'state.draft.text':
    'Diesen Inhalt hat niemand freigegeben. Bitten Sie Compliance um eine Prüfung, sobald er fertig ist.',
  'state.inReview.text': '{{name}} hat Compliance am {{date}} um eine Prüfung gebeten.',
  'state.inReview.text_assigned': '{{name}} hat {{reviewer}} am {{date}} um eine Prüfung gebeten.',
  'state.inReview.due': 'Eine Antwort wird bis zum {{date}} gebraucht.',
  'state.changesRequested.text': '{{name}} hat am {{date}} Änderungen verlangt.',
  'state.approved.text':
    '{{name}} hat genau diesen Inhalt am {{date}} freigegeben. Er kann so veröffentlicht werden.',
  'state.published.text': '{{name}} hat am {{date}} freigegeben, was die Leser sehen.',
  'state.stale.text':
    '{{name}} hat am {{date}} eine andere Fassung freigegeben. Was sich seitdem geändert hat, muss geprüft oder rückgängig gemacht werden.',
  'state.withdrawn.text': '{{name}} hat die Freigabe am {{date}} zurückgezogen.',
  'state.selfApproved.text':
    '{{name}} hat diesen Inhalt am {{date}} freigegeben, aber selbst bearbeitet. Jemand anderes muss ihn freigeben.',
  'state.note': 'Anmerkung: {{note}}',

  'badge.loading': 'Prüfung …',
  'badge.failed': 'Prüfung unbekannt',
}
