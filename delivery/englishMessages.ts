import type {Messages} from './Messages.ts'

/** The words of the components in English. */
export const englishMessages: Messages = {
  disclaimer: {
    regulatoryStatus: 'Regulatory status',
    educationalOnly: 'For education only',
    individualResults: 'Individual results vary',
    safety: 'Important safety information',
    boxedWarning: 'Boxed warning',
    consultProvider: 'Talk to a healthcare provider',
    emergency: 'In an emergency',
    comparative: 'About this comparison',
    compounderIdentity: 'Who makes this medicine',
    fallback: 'Disclaimer',
    inFull: 'Read in full',
    inFullLabel: 'Read in full: {name}',
  },
  callout: {note: 'Note', important: 'Important', warning: 'Warning'},
  byline: {
    author: 'Written by {name}',
    reviewer: 'Medically reviewed by {name}',
    reviewedOn: 'Last medical review: {date}',
    nextReview: 'Next review due: {date}',
    readers: 'Written for readers in: {place}',
  },
  mechanism: {
    certainty: {
      established: 'Established',
      proposed: 'Proposed, not established',
      preclinicalOnly: 'Seen in laboratory or animal studies only',
    },
    uncertainty: 'What is not known',
  },
  table: {
    aspect: 'Aspect',
    noData: 'No data',
    asOf: 'As of {date}',
    footnote: 'Footnote {number}',
    footnotes: 'Footnotes to the table',
    backToCell: 'Back to the table, footnote {number}',
  },
  safety: {
    title: 'Safety information',
    advice: 'What to do',
    jump: 'Go to safety information',
  },
  treatment: {
    title: 'About this treatment',
    activeIngredient: 'Active ingredient',
    form: 'Form',
    route: 'How it is taken',
    compounded: 'Compounded by a pharmacy',
    prescriptionOnly: 'Prescription only',
    controlledSchedule: 'Controlled substance',
    schedule: 'Schedule {number} (United States)',
    rems: 'Restricted safety program (REMS)',
    yes: 'Yes',
    no: 'No',
    regulatoryStatus: 'Regulatory status: {name}',
    where: 'Where',
    indication: 'For what',
    status: 'Status',
    asOf: 'As of',
    position: '{status}: {indication}',
  },
  sources: {
    title: 'Sources',
    cite: 'Source {number}',
    back: 'Back to the text, mention {number} of {count}',
    backOne: 'Back to the text',
    retracted: 'Retracted',
    participants: '{count} participants',
    funding: 'Funding: {name}',
    accessed: 'read on {date}',
  },
  names: {
    status: {
      approved: 'Approved',
      notApproved: 'Not approved',
      investigational: 'Under investigation',
      withdrawn: 'Withdrawn',
    },
    form: {
      orallyDisintegratingTablet: 'Orally disintegrating tablet',
      tablet: 'Tablet',
      extendedReleaseTablet: 'Extended-release tablet',
      lozenge: 'Lozenge',
      nasalSpray: 'Nasal spray',
      injection: 'Injection',
      solution: 'Solution',
    },
    route: {
      intravenous: 'Into a vein',
      intramuscular: 'Into a muscle',
      intranasal: 'Through the nose',
      oral: 'By mouth',
      sublingual: 'Under the tongue',
      subcutaneous: 'Under the skin',
      multiple: 'Several routes',
    },
    jurisdiction: {
      US: 'United States',
      CA: 'Canada',
      GB: 'United Kingdom',
      IE: 'Ireland',
      EU: 'European Union',
      CH: 'Switzerland',
      AU: 'Australia',
      NZ: 'New Zealand',
    },
    kind: {
      journalArticle: 'Journal article',
      preprint: 'Preprint, not peer-reviewed',
      drugLabel: 'Drug label',
      regulatoryNotice: 'Notice of a regulator',
      guideline: 'Guideline',
      law: 'Law',
      webPage: 'Web page',
    },
    design: {
      rct: 'Randomized controlled trial',
      openLabel: 'Open-label study',
      observational: 'Observational study',
      caseSeries: 'Case series',
      metaAnalysis: 'Meta-analysis',
      review: 'Review',
      label: 'Drug label',
      regulator: 'Regulator',
      preclinical: 'Preclinical study',
    },
    model: {
      human: 'in humans',
      animal: 'in animals',
      inVitro: 'in cells or tissue',
      notApplicable: '',
    },
  },
  problem: {
    unknownBlock:
      'Unknown block "{type}", not shown. Give a component for it as `components.types.{type}`, or remove the block.',
    unknownInline:
      'Unknown object "{type}" in a text, not shown. Give a component for it as `components.types.{type}`, or remove the object.',
    unknownMark:
      'Unknown mark "{type}", shown as plain text. Give a component for it as `components.marks.{type}`, or remove the mark.',
    unknownStyle:
      'Unknown style "{type}", shown as a paragraph. Give a component for it as `components.block.{type}`, or choose another style.',
    disclaimerMissing:
      'A linked disclaimer could not be read. Publish it, or link another one in its place.',
    disclaimerEmpty: 'The disclaimer "{name}" has no text. Write its text.',
    noDisclaimers:
      'This page is about a treatment and links no disclaimer. Link those that it needs, or ask for the page with a query that leaves out what may not be shown.',
    noClaimForDisclaimer:
      'The disclaimer "{name}" belongs at a claim, and the page makes none that it is about: it stands at the end. Mark the claim in the text, or choose another placement.',
    noCallToAction:
      'The disclaimer "{name}" belongs before the call to action, and the page has none: it stands at the end. Give the page its `callToAction`, or choose another placement.',
    noPlacement:
      'The disclaimer "{name}" does not say where it belongs: it stands at the end. Choose its placement.',
    howToShow: 'To look at the page all the same, set `problems` to `show`.',
    embedMissing:
      'The document embedded here ({type}) could not be read. Publish it, or choose another.',
    imageMissing: 'This figure has no image. Upload one, or remove the figure.',
  },
}
