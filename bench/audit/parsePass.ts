import {closeSync, openSync, readSync} from 'node:fs'

const LINE_FEED = 0x0a
const BUFFER_SIZE = 2 ** 22

/** Reads a file and parses each of its lines with JSON.parse, in this thread. Returns their number. */
export async function parsePass(path: string): Promise<number> {
  const file = openSync(path, 'r')
  let buffer = Buffer.allocUnsafe(BUFFER_SIZE)
  let kept = 0
  let lines = 0
  for (;;) {
    const read = readSync(file, buffer, kept, buffer.length - kept, null)
    const bytes = buffer.subarray(0, kept + read)
    let start = 0
    for (let end = bytes.indexOf(LINE_FEED); end >= 0; end = bytes.indexOf(LINE_FEED, start)) {
      JSON.parse(bytes.toString('utf8', start, end))
      lines += 1
      start = end + 1
    }
    if (read === 0) break
    kept = bytes.length - start
    const next = kept < buffer.length ? buffer : Buffer.allocUnsafe(buffer.length * 2)
    buffer.copy(next, 0, start, bytes.length)
    buffer = next
  }
  closeSync(file)
  return lines
}
