/** Where a document stands in review. */
export const stateTexts = {
  'state.draft': 'Entwurf',
  'state.inReview': 'In Prüfung',
  'state.changesRequested': 'Änderungen verlangt',
  'state.approved': 'Freigegeben',
  'state.published': 'Freigegeben und live',
  'state.stale': 'Freigabe überholt',
  'state.withdrawn': 'Zurückgezogen',
}
