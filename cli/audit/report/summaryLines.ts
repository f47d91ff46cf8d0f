import {styleText} from 'node:util'

import type {FindingLevel} from '../../../policy/index.ts'
import type {AuditSummary, CodeCount} from './summaryOf.ts'

const COLORS = {error: 'red', warning: 'yellow'} as const

/** A level, or another text, in the color of that level. */
export function colored(level: FindingLevel, text: string = level): string {
  return styleText(COLORS[level], text)
}

function counted(count: number, noun: string): string {
  return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`
}

function lineOfCode({code, level, findings, pages}: CodeCount): string {
  const often = findings === pages ? '' : `, ${findings.toLocaleString('en')} times`
  return `  ${colored(level, level.padEnd(7))}  ${code.padEnd(34)}  in ${counted(pages, 'page')}${often}`
}

function verdict({judged, blocked, warned, documents, faults}: AuditSummary): string {
  const parts = [
    `${counted(judged, 'page')} judged, of ${counted(documents, 'document')}`,
    ...(blocked > 0 ? [`${blocked.toLocaleString('en')} blocked by the rule`] : []),
    ...(warned > 0 ? [`${warned.toLocaleString('en')} to look at`] : []),
    ...(blocked + warned === 0 ? ['nothing found'] : []),
    ...(faults > 0 ? [`${counted(faults, 'line')} unreadable, so that this is not the whole`] : []),
  ]
  return `${parts.join('; ')}.`
}

/** How often each code was found, and the verdict on the whole. */
export function* summaryLines(summary: AuditSummary): Generator<string> {
  for (const code of summary.codes) yield lineOfCode(code)
  if (summary.codes.length > 0) yield ''
  yield verdict(summary)
}
