import {mkdtemp, rm, stat} from 'node:fs/promises'
import {availableParallelism, cpus, loadavg, tmpdir} from 'node:os'
import path from 'node:path'

import {auditFile} from '../../cli/audit/auditFile.ts'
import type {AuditResult} from '../../cli/audit/AuditResult.ts'
import {createGroqForms} from '../../policy/index.ts'
import {groqPass, loadDocuments} from './groqPass.ts'
import {measure, type Measured} from './measure.ts'
import {parseInThreads} from './parseInThreads.ts'
import {parsePass} from './parsePass.ts'
import {type KindSize, writeExport} from './writeExport.ts'

const SIZES = [1000, 10_000, 100_000]
const THREADS = 2
/** Its time grows faster than the documents: ten times as many would take it the better part of an hour. */
const MOST_FOR_GROQ = 10_000
const TIMES = 3
const AT = new Date('2026-06-01')
const MEGABYTE = 1e6

/** The audit's own parts would give a small file to one thread alone. */
const MOST_PART_SIZE = 2 ** 22

const expressed = new Set<string>(createGroqForms().codes)

/** The codes of each page that GROQ can say, by id. */
function codesById({pages}: AuditResult): Map<string, string> {
  const entries = pages.map(({id, findings}): [string, string] => {
    const codes = new Set(findings.map(({code}) => code).filter((code) => expressed.has(code)))
    return [id, [...codes].toSorted().join()]
  })
  return new Map(entries.filter(([, codes]) => codes !== ''))
}

function requireSame(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): void {
  const isSame = one.size === other.size && [...one].every(([id, codes]) => other.get(id) === codes)
  if (!isSame) throw new Error('The audit and the audit query did not find the same.')
}

type Row = {
  readonly documents: number
  readonly bytes: number
  readonly parse: Measured<number>
  readonly floor: Measured<void>
  readonly audit: Measured<AuditResult>
  readonly groq: Measured<ReadonlyMap<string, string>> | undefined
}

async function measureGroq(file: string) {
  const dataset = loadDocuments(file)
  return measure(1, () => groqPass(dataset))
}

async function runSize(folder: string, documents: number): Promise<Row> {
  const file = path.join(folder, `${documents}.ndjson`)
  const kinds = await writeExport(file, documents)
  if (documents === SIZES.at(-1)) printMix(kinds)
  const {size} = await stat(file)
  const partSize = Math.min(MOST_PART_SIZE, Math.ceil(size / THREADS / 2))
  const parse = await measure(TIMES, () => parsePass(file))
  const floor = await measure(TIMES, () =>
    parseInThreads({path: file, size, partSize, threads: THREADS}),
  )
  const audit = await measure(TIMES, () =>
    auditFile({path: file, size, at: AT, drafts: false, threads: THREADS, partSize}),
  )
  const groq = documents > MOST_FOR_GROQ ? undefined : await measureGroq(file)
  if (audit.result.documents !== parse.result) throw new Error('The audit missed documents.')
  if (groq !== undefined) requireSame(codesById(audit.result), groq.result)
  await rm(file)
  return {documents, bytes: size, parse, floor, audit, groq}
}

function printMix(kinds: ReadonlyMap<string, KindSize>): void {
  const all = [...kinds.values()].reduce((sum, {bytes}) => sum + bytes, 0)
  console.log(`\nA dataset of ${SIZES.at(-1)} documents:`)
  for (const [kind, {documents, bytes}] of kinds) {
    const share = `${((bytes / all) * 100).toFixed(1)} %`
    const each = Math.round(bytes / documents)
    console.log(
      `  ${kind.padEnd(18)} ${String(documents).padStart(6)}  ${String(each).padStart(6)} bytes each  ${share.padStart(7)} of all`,
    )
  }
  console.log('The rule is held for treatmentPage and article. One in 20 of them breaks it.')
}

function describe({documents, bytes, parse, floor, audit, groq}: Row): string[] {
  const memory = Math.max(...audit.result.memory)
  return [
    String(documents),
    `${(bytes / MEGABYTE).toFixed(1)} MB`,
    `${parse.wall.toFixed(0)} ms`,
    (floor.wall / parse.wall).toFixed(2),
    `${audit.wall.toFixed(0)} ms`,
    (audit.wall / parse.wall).toFixed(2),
    (audit.cpu / THREADS / parse.cpu).toFixed(2),
    groq === undefined ? 'not run' : `${groq.wall.toFixed(0)} ms`,
    groq === undefined ? '' : (audit.wall / groq.wall).toFixed(3),
    `${(memory / MEGABYTE).toFixed(0)} MB`,
  ]
}

const HEAD = [
  'documents',
  'export',
  'parse',
  'floor/parse',
  'audit',
  'audit/parse',
  'by CPU',
  'groq-js',
  'audit/groq',
  'per worker',
]

function printTable(rows: readonly string[][]): void {
  const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  for (const row of rows) {
    console.log(row.map((cell, column) => cell.padStart(widths[column] ?? 0)).join('  '))
  }
}

const folder = await mkdtemp(path.join(tmpdir(), 'caveat-bench-'))
try {
  const rows: Row[] = []
  for (const size of SIZES) rows.push(await runSize(folder, size))
  const [small, large] = [rows.at(0), rows.at(-1)]
  console.log()
  printTable([HEAD, ...rows.map(describe)])
  const memory = (row: Row | undefined) => Math.max(...(row?.audit.result.memory ?? [0]))
  console.log(
    [
      '',
      `Memory per worker, ${SIZES.at(-1)} to ${SIZES[0]} documents: ${(memory(large) / memory(small)).toFixed(2)} (aim: at most 1.5)`,
      `parse: one thread parses every line. audit: ${THREADS} threads, started anew each time; aim for audit/parse: at most 0.6.`,
      `floor: ${THREADS} threads that do nothing but parse every line, which an audit must that names the broken ones.`,
      `by CPU: the time of all processors, halved, in the place of the time that passed: what ${THREADS} free ones would need.`,
      `groq-js: the audit query over documents that are loaded already. It found the same. Up to ${MOST_FOR_GROQ} documents.`,
      `Shortest of ${TIMES} runs. ${availableParallelism()} × ${cpus()[0]?.model.trim()}, Node ${process.versions.node}, load ${loadavg()[0]?.toFixed(1)} (an idle machine measures best).`,
    ].join('\n'),
  )
} finally {
  await rm(folder, {recursive: true, force: true})
}
