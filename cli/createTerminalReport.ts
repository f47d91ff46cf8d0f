import type {Report} from './Report.ts'

/** The part of a stream that reports need: standard output, or a stand-in that collects. */
export type Output = {isTTY?: boolean; write(text: string): unknown}

const CLEAR_LINE = '\r\u001b[2K'

/**
 * Reports to a terminal, where a step is one line that is rewritten in place, or to a file or pipe,
 * where a step is two lines and its progress is left out.
 */
export function createTerminalReport(output: Output): Report {
  const rewrites = output.isTTY === true
  return {
    say: (line) => void output.write(`${line}\n`),
    begin: (title) => {
      output.write(rewrites ? title : `${title}\n`)
      return {
        update: (progress) => {
          if (rewrites) output.write(`${CLEAR_LINE}${title} ${progress}`)
        },
        end: (line) => void output.write(`${rewrites ? CLEAR_LINE : ''}${line}\n`),
      }
    },
  }
}
