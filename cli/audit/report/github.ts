import type {Formatter} from './Formatter.ts'
import {recordsOf} from './recordsOf.ts'
import {summaryLines} from './summaryLines.ts'
import {summaryOf} from './summaryOf.ts'

function escaped(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapedProperty(text: string): string {
  return escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}

type Properties = {readonly [name: string]: string | number | undefined}

function workflowCommand(
  level: 'error' | 'warning',
  properties: Properties,
  message: string,
): string {
  const given = Object.entries(properties).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${escapedProperty(String(value))}`],
  )
  return `::${level} ${given.join(',')}::${escaped(message)}`
}

/** For GitHub Actions: a workflow command per finding and per fault, then the summary for people. */
export const github: Formatter = function* github({result, file}) {
  for (const {code, level, message, path, line, document} of recordsOf(result.pages)) {
    const {id, title} = document
    const where = [title ?? 'Without a title', id, ...(path === '' ? [] : [path])].join(', ')
    yield workflowCommand(level, {title: code, file, line: file && line}, `${message} (${where})`)
  }
  for (const {line, fault} of result.faults) {
    const properties = {title: 'Unreadable line', file, line: file && line}
    yield workflowCommand('error', properties, `Line ${line}: ${fault}`)
  }
  yield* summaryLines(summaryOf(result))
}
