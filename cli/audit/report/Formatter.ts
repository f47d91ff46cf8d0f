import type {AuditResult} from '../AuditResult.ts'

export type FormattedAudit = {
  readonly result: AuditResult
  /** The file, where there is one that lines can be pointed at. */
  readonly file: string | undefined
}

/** Writes down an audit, line by line. */
export type Formatter = (audit: FormattedAudit) => Iterable<string>
