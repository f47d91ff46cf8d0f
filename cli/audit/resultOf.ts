import type {AuditFault, AuditResult} from './AuditResult.ts'
import type {PlacedPage, ReadReport} from './judge/Auditor.ts'
import {lineNumberAt} from './judge/Part.ts'

/** How many lines are before each part. */
function linesBeforeParts(reports: readonly ReadReport[]): number[] {
  const lines = reports
    .flatMap((report) => [...report.lines])
    .toSorted(([one], [other]) => one - other)
  let before = 0
  return lines.map(([, count]) => {
    before += count
    return before - count
  })
}

/** The positions of documents whose id is used more than once. */
function repeatedIds(reports: readonly ReadReport[]): Map<string, number[]> {
  const first = new Map<string, number>()
  const repeated = new Map<string, number[]>()
  for (const {ids, positions} of reports) {
    for (const [index, id] of ids.entries()) {
      const position = positions[index] ?? 0
      const known = first.get(id)
      if (known === undefined) first.set(id, position)
      else repeated.set(id, [...(repeated.get(id) ?? [known]), position])
    }
  }
  return repeated
}

type NumberOf = (position: number) => number

function faultsOfIds(reports: readonly ReadReport[], lineOf: NumberOf): AuditFault[] {
  return [...repeatedIds(reports)].flatMap(([id, positions]) => {
    const [first = 1, ...later] = positions.map(lineOf).toSorted((one, other) => one - other)
    return later.map((line) => ({line, fault: `the _id “${id}” is used before, in line ${first}.`}))
  })
}

function byLine(one: {line: number}, other: {line: number}): number {
  return one.line - other.line
}

/** Puts together what several auditors found. */
export function resultOf(
  reports: readonly ReadReport[],
  judged: readonly PlacedPage[],
): AuditResult {
  const linesBefore = linesBeforeParts(reports)
  const lineOf: NumberOf = (position) => lineNumberAt(position, linesBefore)
  const broken = reports
    .flatMap(({faults}) => faults)
    .map(({position, fault}) => ({line: lineOf(position), fault}))
  return {
    documents: reports.reduce((sum, {ids}) => sum + ids.length, 0),
    judged: reports.reduce((sum, report) => sum + report.judged, 0),
    pages: judged
      .map(({position, ...page}) => ({...page, line: lineOf(position)}))
      .toSorted(byLine),
    faults: [...broken, ...faultsOfIds(reports, lineOf)].toSorted(byLine),
    memory: reports.map(({memory}) => memory),
  }
}
