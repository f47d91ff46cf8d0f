import type {Finding} from '../../../policy/index.ts'
import type {JudgedPage} from '../AuditResult.ts'
import {pathText} from './pathText.ts'

/** A finding and where it is, as programs read it. */
export type FindingRecord = Pick<Finding, 'code' | 'level' | 'message' | 'details'> & {
  readonly path: string
  readonly line: number
  readonly document: {
    readonly id: string
    readonly type: string
    readonly title?: string | undefined
  }
}

/** Every finding in pages. */
export function* recordsOf(pages: readonly JudgedPage[]): Generator<FindingRecord> {
  for (const {line, id, type, title, findings} of pages) {
    for (const {code, level, message, path, details} of findings) {
      const document = {id, type, title}
      yield {code, level, message, path: pathText(path), line, document, details}
    }
  }
}
