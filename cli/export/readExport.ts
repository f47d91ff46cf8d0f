import {createReadStream} from 'node:fs'

import {CliError} from '../CliError.ts'
import {EXIT_CODES} from '../exitCodes.ts'
import type {ExportLine} from './ExportLine.ts'
import {linesIn} from './linesIn.ts'
import {parseLine} from './parseLine.ts'
import {unpackExport} from './unpackExport.ts'

/**
 * Reads an export of a dataset line by line: NDJSON, or the archive that `sanity dataset export`
 * writes (tar with the documents in a .ndjson file), either of them gzipped or not. Which it is shows
 * in the content, whatever the file is called. Blank lines are left out. A broken line, and a file
 * that breaks off, are given as faults; the lines before them, and after a broken one, still come.
 * @throws CliError (`unreadable`) when the file cannot be opened or holds no line.
 */
export async function* readExport(file: string): AsyncGenerator<ExportLine> {
  let line = 0
  try {
    for await (const bytes of linesIn(await unpackExport(createReadStream(file)))) {
      line += 1
      const parsed = parseLine(bytes, line)
      if (parsed !== undefined) yield parsed
    }
  } catch (error) {
    if (line === 0) throw unreadable(file, error)
    yield {line: line + 1, fault: `the file breaks off here (${reasonOf(error)}).`}
  }
  if (line === 0) throw unreadable(file, new Error('it is empty.'))
}

function unreadable(file: string, error: unknown): CliError {
  return new CliError(`${file} cannot be read: ${reasonOf(error)}`, EXIT_CODES.unreadable)
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
