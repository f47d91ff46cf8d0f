import {Readable, type Writable} from 'node:stream'
import {pipeline} from 'node:stream/promises'

import {CliError} from '../CliError.ts'
import {EXIT_CODES, type ExitCode} from '../exitCodes.ts'
import {auditFile} from './auditFile.ts'
import type {AuditOptions} from './AuditOptions.ts'
import type {AuditResult} from './AuditResult.ts'
import {createProgressBar} from './createProgressBar.ts'
import {FORMATTERS} from './report/formatters.ts'
import {summaryOf} from './report/summaryOf.ts'
import {openSource} from './source/openSource.ts'
import {type PlainExport, unreadable} from './source/plainExport.ts'

/**
 * Judges every page of an export or a dataset and writes down what was found.
 * @throws CliError when it cannot be read.
 */
export async function audit(options: AuditOptions, output: Writable): Promise<ExitCode> {
  const {source, format} = options
  const plain = await openSource(source)
  try {
    const result = await judge(plain, options)
    const file = source.kind === 'file' && source.path === plain.path ? plain.path : undefined
    await write(FORMATTERS[format]({result, file}), output)
    return exitCodeOf(result)
  } finally {
    await plain.dispose()
  }
}

async function judge(
  {name, path, size}: PlainExport,
  {at, drafts, review}: AuditOptions,
): Promise<AuditResult> {
  const bar = createProgressBar(`Judging ${name}`)
  try {
    const result = await auditFile({path, size, at, drafts, review, onProgress: bar.update})
    if (result.documents > 0 || result.faults.length > 0) return result
    throw new Error('it holds no documents.')
  } catch (error) {
    throw error instanceof CliError ? error : unreadable(name, error)
  } finally {
    bar.stop()
  }
}

/** Whoever reads the output may stop early, as `head` does. */
async function write(lines: Iterable<string>, output: Writable): Promise<void> {
  const text = Readable.from(lines).map((line: string) => `${line}\n`)
  try {
    await pipeline(text, output, {end: false})
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EPIPE')) throw error
  }
}

function exitCodeOf(result: AuditResult): ExitCode {
  const {blocked, faults} = summaryOf(result)
  if (faults > 0) return EXIT_CODES.unreadable
  return blocked > 0 ? EXIT_CODES.findings : EXIT_CODES.ok
}
