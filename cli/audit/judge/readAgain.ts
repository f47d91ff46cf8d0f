import {readSync} from 'node:fs'

import {parseLine} from '../../export/parseLine.ts'
import {isRecord} from '../../start/isRecord.ts'
import {linesOfPart} from './linesOfPart.ts'

/** Reads a document that has been read before, by where its line begins and how long it is. */
export function readAgain(file: number, offset: number, length: number): Record<string, unknown> {
  const bytes = Buffer.allocUnsafe(length)
  readSync(file, bytes, 0, length, offset)
  const read = parseLine(bytes, 1)
  if (read !== undefined && 'document' in read && isRecord(read.document)) return read.document
  throw new Error('the file was changed while it was read.')
}

/** How long the line is that begins at an offset. */
export function lengthAt(file: number, offset: number): number {
  const [line] = linesOfPart(file, {index: 0, from: offset, to: offset + 1})
  return line?.length ?? 0
}
