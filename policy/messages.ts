import type {FindingCode} from './Finding.ts'

/** A code, or a code and the variant of its wording after an underscore. */
export type MessageKey = FindingCode | `${FindingCode}_${string}`

/**
 * Every message of the rule: what is wrong, where, and what to do. `{{name}}` stands for the
 * finding's detail of that name; lists arrive joined. A key is a code, or a code and
 * `details.variant` joined by an underscore, which is how i18next names a context.
 */
export const MESSAGES: {readonly [key in MessageKey]?: string} = {
  'disclaimer.missing':
    'This page links no disclaimer. Add at least one published disclaimer under Disclaimers.',
  'disclaimer.weak':
    'The link to the disclaimer “{{title}}” is weak, so nothing stops that disclaimer from being deleted. Remove the link and add it again.',
  'disclaimer.dangling':
    'The linked disclaimer “{{title}}” does not exist. Remove the link or choose another disclaimer.',
  'disclaimer.dangling_withdrawn':
    'The disclaimer “{{title}}” is taken off the site by this release. Keep it on the site, or link another.',
  'disclaimer.unpublished':
    'The disclaimer “{{title}}” is only a draft. Publish it, or link one that is published.',
  'disclaimer.notYetEffective':
    'The disclaimer “{{title}}” takes effect on {{date}}. Link one that is in effect now, or publish this page from that day on.',
  'disclaimer.notYetEffective_undated':
    'The disclaimer “{{title}}” has no readable first day. Open it and set “Effective from”.',
  'disclaimer.expired':
    'The disclaimer “{{title}}” expired: its last day was {{date}}. Renew it, or link one that is in effect.',
  'disclaimer.expired_undated':
    'The last day of the disclaimer “{{title}}” is not a date. Open it and correct “Effective until”.',
  'disclaimer.outOfScope':
    'The disclaimer “{{title}}” does not apply to this page’s {{dimensions}}. Link one that does, or widen what it applies to.',
  'disclaimer.kindMissing': 'This page needs a disclaimer of the kind {{kinds}}. Add one.',
  'disclaimer.kindMissing_guardedPage':
    'Every treatment page and article about a treatment needs a disclaimer of the kind {{kinds}}. Add one under Disclaimers.',
  'disclaimer.kindMissing_unapprovedFormulation':
    '{{titles}} is not approved for every use and jurisdiction of this page, so the page needs a disclaimer of the kind {{kinds}}. Add one under Disclaimers.',
  'disclaimer.kindMissing_compoundedFormulation':
    '{{titles}} is compounded, so the page needs a disclaimer of the kind {{kinds}}. Add one under Disclaimers.',
  'disclaimer.kindMissing_noHeadToHead':
    'The comparison “{{titles}}” rests on no head-to-head evidence, so the page needs a disclaimer of the kind {{kinds}}. Add one under Disclaimers.',
  'safety.missing':
    'This page says that the treatment works (“{{text}}”) but names no risk. Fill in Safety.',
  'claim.uncited': 'The claim “{{text}}” has no source. Add one to the marked text, or unmark it.',
  'claim.evidenceUnfit_notHuman':
    'The claim “{{text}}” is about people, but no source of it studied people: {{titles}}. Add a study in people, or say that it was seen in animals or cells and mark it as a claim about the mechanism.',
  'claim.evidenceUnfit_otherRoute':
    'The claim “{{text}}” rests on studies that gave the medicine by another route than the treatments of this page: {{titles}}. Add a study by the same route, or remove the claim.',
  'claim.evidenceUnfit_unknown':
    'Whether people were studied, and by which route, is not said for the sources of the claim “{{text}}”: {{titles}}. Open them and fill in “Observed in” and “Route of administration”.',
  'claim.evidenceUnfit_retracted':
    'Every source of the claim “{{text}}” was retracted: {{titles}}. Add another source, or remove the claim.',
  'jurisdiction.prescriptionPromotion':
    'This page is for {{places}}, where prescription medicines may not be promoted to the public, and it names {{titles}}. Remove these places under Jurisdictions, or the treatment.',
  'wording.prohibited':
    'The words “{{words}}” may not stand on a page about a treatment. {{instead}}',
  'wording.prohibited_caution':
    'The words “{{words}}” often promise more than is known. {{instead}}',
  'wording.prohibited_shown':
    'This page shows “{{title}}”, which says “{{words}}”. That may not stand on a page about a treatment. {{instead}}',
  'wording.prohibited_shownCaution':
    'This page shows “{{title}}”, which says “{{words}}”. That often promises more than is known. {{instead}}',
  'review.missing': 'Nobody has approved this page. Request a review.',
  'review.missing_unreadable':
    'Whether this page is approved is not known, because this could not be read: {{titles}}. Wait until it has loaded; if this stays, ask for permission to read it.',
  'review.stale':
    'This page was changed after {{name}} approved it on {{date}}. Request a review of what it says now.',
  'review.stale_shown':
    'This page shows {{titles}}, and that changed after {{name}} approved the page on {{date}}. Request a review of what it shows now.',
  'review.stale_both':
    'This page was changed after {{name}} approved it on {{date}}, and so was what it shows: {{titles}}. Request a review of what it says now.',
  'review.rejected_changesRequested':
    '{{name}} requested changes on {{date}}. Make them and request another review.',
  'review.rejected_changesRequestedBecause':
    '{{name}} requested changes on {{date}}: “{{comment}}”. Make them and request another review.',
  'review.rejected_withdrawn':
    '{{name}} withdrew the approval of this page on {{date}}. Ask what has to change, and request another review.',
  'review.rejected_withdrawnBecause':
    '{{name}} withdrew the approval of this page on {{date}}: “{{comment}}”. Change what has to change, and request another review.',
  'review.selfApproved':
    '{{name}} approved this page on {{date}} but had edited it. Ask somebody to review it who did not write it.',
  'review.selfApproved_unknown':
    'Who edited this page could not be read, so its approval cannot be relied on. Wait until the history has loaded; if this stays, ask for permission to read it.',
  'review.disclaimerNotApproved_missing':
    'This page shows the {{role}} “{{title}}”, which nobody has approved. Request a review of it.',
  'review.disclaimerNotApproved_stale':
    'This page shows the {{role}} “{{title}}”, which was changed after it was approved. Request a review of it.',
  'review.disclaimerNotApproved_changesRequested':
    'This page shows the {{role}} “{{title}}”, of which changes were requested. Make them and request another review of it.',
  'review.disclaimerNotApproved_withdrawn':
    'This page shows the {{role}} “{{title}}”, whose approval was withdrawn. Link another, or have it changed and reviewed.',
  'review.disclaimerNotApproved_selfApproved':
    'This page shows the {{role}} “{{title}}”, which was approved by somebody who had edited it. Ask somebody else to review it.',
  'review.disclaimerNotApproved_unknownEditors':
    'This page shows the {{role}} “{{title}}”, and who edited that could not be read. Wait until its history has loaded.',
  'review.disclaimerNotApproved_unreadable':
    'This page shows the {{role}} “{{title}}”, and whether that is approved could not be read. Wait until it has loaded.',
  'evidence.unreadable_unreadable':
    '“{{title}}” could not be read, so this page cannot be judged. Wait until it has loaded; if this stays, ask for permission to read it.',
  'evidence.unreadable_wrongType':
    '“{{title}}” is linked as a {{role}} but is something else. Remove the link and choose a {{role}}.',
  'evidence.unreadable_missing':
    'The linked {{role}} “{{title}}” does not exist. Remove the link or choose another.',
  'evidence.unreadable_withdrawn':
    'The {{role}} “{{title}}” is taken off the site by this release, so the page cannot be judged. Keep it on the site, or link another.',
  'evidence.unreadable_draftOnly':
    'The {{role}} “{{title}}” is only a draft, so this page cannot be judged. Publish it first.',
  'evidence.unreadable_noTreatment':
    'This page names no treatment, so its regulatory status is not known. Add the treatment under Treatments.',
  'evidence.unreadable_noTime':
    'The moment of publication is not known, so no disclaimer’s dates can be checked. Try again.',
  'evidence.unreadable_fault':
    'The check {{rule}} failed on this page, so the page cannot be judged. Report it to the developers.',
}
