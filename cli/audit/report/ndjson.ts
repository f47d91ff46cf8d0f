import type {Formatter} from './Formatter.ts'
import {recordsOf} from './recordsOf.ts'
import {summaryOf} from './summaryOf.ts'

/** For programs: a line per `{finding}`, a line per `{fault}`, and one for the `{summary}`. */
export const ndjson: Formatter = function* ndjson({result}) {
  for (const finding of recordsOf(result.pages)) yield JSON.stringify({finding})
  for (const fault of result.faults) yield JSON.stringify({fault})
  yield JSON.stringify({summary: summaryOf(result)})
}
