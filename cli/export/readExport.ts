import {createReadStream} from 'node:fs'
import {pipeline} from 'node:stream'
import {createGunzip} from 'node:zlib'

import {CliError} from '../CliError.ts'
import {EXIT_CODES} from '../exitCodes.ts'
import type {ExportLine} from './ExportLine.ts'
import {isGzip, isTar} from './formatOf.ts'
import {linesIn} from './linesIn.ts'
import {parseLine} from './parseLine.ts'
import {unpackDocuments} from './unpackDocuments.ts'
import {withHead} from './withHead.ts'

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
    for await (const bytes of linesIn(await documentsOf(file))) {
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

/** The bytes of the NDJSON that the file holds, however it is packed. */
async function documentsOf(file: string): Promise<AsyncIterable<Uint8Array>> {
  const given = await withHead(createReadStream(file))
  const unzipped = isGzip(given.head)
    ? await withHead(pipeline(given.bytes, createGunzip(), ignore))
    : given
  return isTar(unzipped.head) ? unpackDocuments(unzipped.bytes) : unzipped.bytes
}

/** An error of a pipeline also ends the reading of it, which is where it is handled. */
function ignore(): void {}

function unreadable(file: string, error: unknown): CliError {
  return new CliError(`${file} cannot be read: ${reasonOf(error)}`, EXIT_CODES.unreadable)
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
