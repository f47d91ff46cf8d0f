import {createTerminalReport} from '../../../cli/createTerminalReport.ts'
import type {Report} from '../../../cli/Report.ts'

/** A report as a pipe gets it, and what was reported so far. */
export function createRecordingReport(): {report: Report; text: () => string} {
  const pieces: string[] = []
  const report = createTerminalReport({write: (text) => void pieces.push(text)})
  return {report, text: () => pieces.join('')}
}
