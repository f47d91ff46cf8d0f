import type {Formatter} from './Formatter.ts'
import {recordsOf} from './recordsOf.ts'
import {summaryOf} from './summaryOf.ts'

/** For programs: one object, `{summary, findings, faults}`. */
export const json: Formatter = function* json({result}) {
  yield JSON.stringify(
    {summary: summaryOf(result), findings: [...recordsOf(result.pages)], faults: result.faults},
    null,
    2,
  )
}
