/** The design of the study that a source reports, or what it is when it reports none. */
export const STUDY_DESIGNS = [
  'rct',
  'openLabel',
  'observational',
  'caseSeries',
  'metaAnalysis',
  'review',
  'label',
  'regulator',
  'preclinical',
] as const

export type StudyDesign = (typeof STUDY_DESIGNS)[number]
