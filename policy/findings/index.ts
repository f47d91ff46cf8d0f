import type {FindingRule} from '../FindingRule.ts'
import {claimEvidenceUnfit} from './claim.evidenceUnfit.ts'
import {claimUncited} from './claim.uncited.ts'
import {disclaimerDangling} from './disclaimer.dangling.ts'
import {disclaimerExpired} from './disclaimer.expired.ts'
import {disclaimerKindMissing} from './disclaimer.kindMissing.ts'
import {disclaimerMissing} from './disclaimer.missing.ts'
import {disclaimerNotYetEffective} from './disclaimer.notYetEffective.ts'
import {disclaimerOutOfScope} from './disclaimer.outOfScope.ts'
import {disclaimerUnpublished} from './disclaimer.unpublished.ts'
import {disclaimerWeak} from './disclaimer.weak.ts'
import {evidenceUnreadable} from './evidence.unreadable.ts'
import {jurisdictionPrescriptionPromotion} from './jurisdiction.prescriptionPromotion.ts'
import {reviewDisclaimerNotApproved} from './review.disclaimerNotApproved.ts'
import {reviewMissing} from './review.missing.ts'
import {reviewRejected} from './review.rejected.ts'
import {reviewSelfApproved} from './review.selfApproved.ts'
import {reviewStale} from './review.stale.ts'
import {safetyMissing} from './safety.missing.ts'
import {wordingProhibited} from './wording.prohibited.ts'

/** Every code of the rule, in the order in which findings are reported. */
export const FINDING_RULES: readonly FindingRule[] = [
  disclaimerMissing,
  disclaimerWeak,
  disclaimerDangling,
  disclaimerUnpublished,
  disclaimerNotYetEffective,
  disclaimerExpired,
  disclaimerOutOfScope,
  disclaimerKindMissing,
  safetyMissing,
  claimUncited,
  claimEvidenceUnfit,
  jurisdictionPrescriptionPromotion,
  wordingProhibited,
  reviewMissing,
  reviewStale,
  reviewRejected,
  reviewSelfApproved,
  reviewDisclaimerNotApproved,
  evidenceUnreadable,
]
