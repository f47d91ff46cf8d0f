import type {StudyDesign} from '../../policy/vocabulary/studyDesign.ts'

export const studyDesignTitles: Readonly<Record<StudyDesign, string>> = {
  rct: 'Randomized controlled trial',
  openLabel: 'Open-label trial',
  observational: 'Observational study',
  caseSeries: 'Case series',
  metaAnalysis: 'Meta-analysis',
  review: 'Review',
  label: 'Drug label',
  regulator: 'Statement of a regulator',
  preclinical: 'Preclinical study',
}
