import type {ApprovalStatus} from '../policy/vocabulary/approvalStatus.ts'
import type {Certainty} from '../policy/vocabulary/certainty.ts'
import type {DisclaimerKind} from '../policy/vocabulary/disclaimerKind.ts'
import type {DosageForm} from '../policy/vocabulary/dosageForm.ts'
import type {EvidenceModel} from '../policy/vocabulary/evidenceModel.ts'
import type {Jurisdiction} from '../policy/vocabulary/jurisdiction.ts'
import type {Route} from '../policy/vocabulary/route.ts'
import type {SourceKind} from '../policy/vocabulary/sourceKind.ts'
import type {StudyDesign} from '../policy/vocabulary/studyDesign.ts'

/**
 * Every word that the components add to the content. A site in another language gives its own.
 * Words in braces are filled in: `{number}`, `{date}`, `{name}`, `{count}`, `{type}`, `{place}`,
 * `{status}`, `{indication}`.
 */
export type Messages = {
  disclaimer: Record<DisclaimerKind, string> & {
    fallback: string
    inFull: string
    inFullLabel: string
  }
  callout: Record<'note' | 'important' | 'warning', string>
  byline: {
    author: string
    reviewer: string
    reviewedOn: string
    nextReview: string
    readers: string
  }
  mechanism: {certainty: Record<Certainty, string>; uncertainty: string}
  table: {
    aspect: string
    noData: string
    asOf: string
    footnote: string
    footnotes: string
    backToCell: string
  }
  safety: {title: string; advice: string; jump: string}
  treatment: {
    title: string
    activeIngredient: string
    form: string
    route: string
    compounded: string
    prescriptionOnly: string
    controlledSchedule: string
    schedule: string
    rems: string
    yes: string
    no: string
    regulatoryStatus: string
    where: string
    indication: string
    status: string
    asOf: string
    position: string
  }
  sources: {
    title: string
    cite: string
    back: string
    backOne: string
    retracted: string
    participants: string
    funding: string
    accessed: string
  }
  names: {
    status: Record<ApprovalStatus, string>
    form: Record<DosageForm, string>
    route: Record<Route, string>
    jurisdiction: Record<Jurisdiction, string>
    kind: Record<SourceKind, string>
    design: Record<StudyDesign, string>
    model: Record<EvidenceModel, string>
  }
  problem: {
    unknownBlock: string
    unknownMark: string
    unknownInline: string
    unknownStyle: string
    disclaimerMissing: string
    disclaimerEmpty: string
    noDisclaimers: string
    noClaimForDisclaimer: string
    noCallToAction: string
    noPlacement: string
    howToShow: string
    embedMissing: string
    imageMissing: string
  }
}
