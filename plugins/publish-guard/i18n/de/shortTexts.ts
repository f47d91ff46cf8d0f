import type {FindingCode} from '../../../../policy/index.ts'

/** Every code of the rule in a few words, in German. A code without them does not compile. */
export const SHORT_TEXTS: {readonly [code in FindingCode]: string} = {
  'disclaimer.missing': 'Kein Hinweis',
  'disclaimer.weak': 'Schwacher Link',
  'disclaimer.dangling': 'Hinweis nicht vorhanden',
  'disclaimer.unpublished': 'Hinweis nicht veröffentlicht',
  'disclaimer.notYetEffective': 'Hinweis gilt noch nicht',
  'disclaimer.expired': 'Hinweis abgelaufen',
  'disclaimer.outOfScope': 'Hinweis passt nicht',
  'disclaimer.kindMissing': 'Hinweis einer nötigen Art fehlt',
  'safety.missing': 'Angaben zur Sicherheit fehlen',
  'claim.uncited': 'Aussage ohne Quelle',
  'claim.evidenceUnfit': 'Quellen tragen die Aussage nicht',
  'jurisdiction.prescriptionPromotion': 'Werbung für ein verschreibungspflichtiges Mittel',
  'wording.prohibited': 'Wortwahl',
  'review.missing': 'Nicht freigegeben',
  'review.stale': 'Seit der Freigabe geändert',
  'review.rejected': 'Änderungen verlangt oder zurückgezogen',
  'review.selfApproved': 'Vom Bearbeiter freigegeben',
  'review.disclaimerNotApproved': 'Zeigt nicht Freigegebenes',
  'evidence.unreadable': 'Etwas lässt sich nicht prüfen',
}
