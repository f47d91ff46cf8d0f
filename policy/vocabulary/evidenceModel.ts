/** In what a source observed its results. notApplicable is for laws, labels and notices. */
export const EVIDENCE_MODELS = ['human', 'animal', 'inVitro', 'notApplicable'] as const

export type EvidenceModel = (typeof EVIDENCE_MODELS)[number]
