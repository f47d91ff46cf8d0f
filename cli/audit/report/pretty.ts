import {styleText} from 'node:util'

import type {Finding} from '../../../policy/index.ts'
import type {JudgedPage} from '../AuditResult.ts'
import type {Formatter} from './Formatter.ts'
import {pathText} from './pathText.ts'
import {colored, summaryLines} from './summaryLines.ts'
import {summaryOf} from './summaryOf.ts'

function* linesOfFinding({code, level, message, path}: Finding): Generator<string> {
  const where = path.length === 0 ? '' : styleText('dim', `  ${pathText(path)}`)
  yield `  ${colored(level)}  ${code}${where}`
  yield `    ${message}`
}

function* linesOfPage({line, id, type, title, findings}: JudgedPage): Generator<string> {
  const name = styleText('bold', title ?? 'Without a title')
  yield `${name}  ${styleText('dim', `${type} ${id}, line ${line}`)}`
  for (const finding of findings) yield* linesOfFinding(finding)
  yield ''
}

/** For people: every page with what was found in it, then how often each code was found. */
export const pretty: Formatter = function* pretty({result}) {
  for (const page of result.pages) yield* linesOfPage(page)
  for (const {line, fault} of result.faults) yield `${colored('error', `line ${line}`)}  ${fault}`
  if (result.faults.length > 0) yield ''
  yield* summaryLines(summaryOf(result))
}
