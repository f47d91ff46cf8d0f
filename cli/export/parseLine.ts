import type {ExportLine} from './ExportLine.ts'

/** Nothing is read as something else: bytes that are no UTF-8 are a fault. A mark at the start is not. */
const utf8 = new TextDecoder('utf-8', {fatal: true})

/** A line as JSON or as a fault; undefined for a blank one. */
export function parseLine(bytes: Uint8Array, line: number): ExportLine | undefined {
  try {
    const text = utf8.decode(bytes)
    return text.trim() === '' ? undefined : {line, document: JSON.parse(text)}
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return {line, fault: `this line is not JSON (${reason}).`}
  }
}
