import type {FindingCode} from '../../../policy/index.ts'

/** Every code of the rule in a few words, for tooltips and headings. A code without them does not compile. */
export const SHORT_TEXTS: {readonly [code in FindingCode]: string} = {
  'disclaimer.missing': 'No disclaimer',
  'disclaimer.weak': 'Weak link',
  'disclaimer.dangling': 'Disclaimer does not exist',
  'disclaimer.unpublished': 'Disclaimer not published',
  'disclaimer.notYetEffective': 'Disclaimer not in effect yet',
  'disclaimer.expired': 'Disclaimer expired',
  'disclaimer.outOfScope': 'Disclaimer does not apply',
  'disclaimer.kindMissing': 'Disclaimer of a needed kind missing',
  'safety.missing': 'Safety information missing',
  'claim.uncited': 'Claim without source',
  'claim.evidenceUnfit': 'Sources do not carry the claim',
  'jurisdiction.prescriptionPromotion': 'Advertising of a prescription medicine',
  'wording.prohibited': 'Wording',
  'review.missing': 'Not approved',
  'review.stale': 'Changed since the approval',
  'review.rejected': 'Changes requested or withdrawn',
  'review.selfApproved': 'Approved by an editor of it',
  'review.disclaimerNotApproved': 'Shows what is not approved',
  'evidence.unreadable': 'Something cannot be checked',
}
