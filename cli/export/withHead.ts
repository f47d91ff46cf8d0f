import {HEAD_LENGTH} from './formatOf.ts'

/** A stream of bytes whose first ones can be looked at without being taken from it. */
export type Headed = {readonly head: Uint8Array; readonly bytes: AsyncIterable<Uint8Array>}

/** Reads as much of a stream as shows its format. */
export async function withHead(stream: AsyncIterable<unknown>): Promise<Headed> {
  const rest = bytesOf(stream)
  const pieces: Uint8Array[] = []
  let length = 0
  while (length < HEAD_LENGTH) {
    const next = await rest.next()
    if (next.done === true) break
    pieces.push(next.value)
    length += next.value.length
  }
  const head = Buffer.concat(pieces)
  return {head, bytes: joined(head, rest)}
}

async function* joined(
  head: Uint8Array,
  rest: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  yield head
  yield* rest
}

async function* bytesOf(stream: AsyncIterable<unknown>): AsyncGenerator<Uint8Array> {
  for await (const chunk of stream) {
    if (chunk instanceof Uint8Array) yield chunk
  }
}
