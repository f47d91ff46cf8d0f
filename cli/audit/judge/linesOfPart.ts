import {readSync} from 'node:fs'

import {type Part, positionOf} from './Part.ts'

/** Where a line stands: its position, and its bytes in the file. */
export type LinePlace = {
  readonly position: number
  readonly offset: number
  readonly length: number
}

/** A line, blank ones included, without its end. Its bytes are good until the next one is asked for. */
export type PartLine = LinePlace & {readonly bytes: Buffer}

const LINE_FEED = 0x0a

/** Bytes that are read at once, and beyond the end of a part. */
const BUFFER_SIZE = 2 ** 20
const OVERHANG = 2 ** 12

/** What of a file is in memory. */
type Window = {buffer: Buffer; position: number; length: number}

/** Moves a window so that it begins with what is still needed, and fills it. False at the end. */
function advance(file: number, window: Window, needed: number): boolean {
  const {buffer, length} = window
  const kept = length - needed
  const next = kept < buffer.length ? buffer : Buffer.allocUnsafe(buffer.length * 2)
  buffer.copy(next, 0, needed, length)
  const position = window.position + needed
  const read = readSync(file, next, kept, next.length - kept, position + kept)
  Object.assign(window, {buffer: next, position, length: kept + read})
  return read > 0
}

/** The lines that begin in a part of an open file. The last one may end beyond it. */
export function* linesOfPart(file: number, {index, from, to}: Part): Generator<PartLine> {
  // Whether a line begins with the part shows in the byte before it.
  const first = Math.max(0, from - 1)
  const size = Math.min(BUFFER_SIZE, to - first + OVERHANG)
  const window: Window = {buffer: Buffer.allocUnsafe(size), position: first, length: 0}
  let isInside = from === 0
  let [start, searched, line] = [0, 0, 0]
  while (window.position + start < to) {
    const found = window.buffer.subarray(0, window.length).indexOf(LINE_FEED, searched)
    if (found < 0) {
      searched = window.length - start
      const hasMore = advance(file, window, start)
      start = 0
      if (hasMore) continue
      if (!isInside || window.length === 0) return
    }
    const end = found < 0 ? window.length : found
    if (isInside) {
      const bytes = window.buffer.subarray(start, end)
      yield {
        bytes,
        position: positionOf(index, line),
        offset: window.position + start,
        length: bytes.length,
      }
      line += 1
    }
    if (found < 0) return
    isInside = true
    start = end + 1
    searched = start
  }
}
