import type {
  ArticleResult,
  ComparisonTableResult,
  DisclaimerResult,
  MechanismResult,
  TreatmentPageResult,
} from '../../delivery/index.ts'

/** What the preview's query gives for a document that can be looked at. */
export type PreviewResult =
  | ArticleResult
  | TreatmentPageResult
  | MechanismResult
  | ComparisonTableResult
  | DisclaimerResult

/** The document types that have a preview. */
export const PREVIEWED_TYPES = [
  'article',
  'treatmentPage',
  'mechanism',
  'comparisonTable',
  'disclaimer',
]

/** Whether the query has found a document of a type that has a preview. */
export function isPreviewResult(value: unknown): value is PreviewResult {
  return (
    typeof value === 'object' &&
    value !== null &&
    '_type' in value &&
    typeof value._type === 'string' &&
    PREVIEWED_TYPES.includes(value._type)
  )
}
