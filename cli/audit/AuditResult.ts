import type {Finding} from '../../policy/index.ts'

/** A page in which the rule found something. Lines count from 1. */
export type JudgedPage = {
  readonly line: number
  readonly id: string
  readonly type: string
  readonly title: string | undefined
  readonly findings: readonly Finding[]
}

/** What is wrong with a line of the export, as a sentence. */
export type AuditFault = {readonly line: number; readonly fault: string}

/** What an audit found, in the order of the export. */
export type AuditResult = {
  /** Lines that hold a document. */
  readonly documents: number
  /** Documents that the rule was held for. */
  readonly judged: number
  readonly pages: readonly JudgedPage[]
  readonly faults: readonly AuditFault[]
  /** The most memory that each thread held at the end of a part, in bytes. */
  readonly memory: readonly number[]
}
