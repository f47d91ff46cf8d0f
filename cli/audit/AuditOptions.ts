import type {DatasetTarget} from '../dataset/DatasetTarget.ts'

export type AuditOptions = {
  source: AuditSource
  /** The moment of the judgement. */
  at: Date
  /** Whether drafts and release versions are judged as well. */
  drafts: boolean
  /** Whether pages must be approved by Compliance. */
  review: boolean
  format: AuditFormat
}

/** A file, `-` for standard input, or a dataset that is exported for the audit. */
export type AuditSource = {kind: 'file'; path: string} | {kind: 'dataset'; target: DatasetTarget}

export const AUDIT_FORMATS = ['pretty', 'json', 'ndjson', 'github'] as const

export type AuditFormat = (typeof AUDIT_FORMATS)[number]
