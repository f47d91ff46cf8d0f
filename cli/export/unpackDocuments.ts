import {createTarDecoder} from 'modern-tar'

const LINE_FEED = Uint8Array.of(0x0a)

/**
 * The bytes of the .ndjson files in a tar archive, one after the other, each on lines of its own.
 * @throws Error when there is none, or when the archive is damaged or breaks off.
 */
export async function* unpackDocuments(
  archive: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  let found = false
  for await (const {header, body} of toStream(archive).pipeThrough(createTarDecoder(STRICT))) {
    if (!header.name.endsWith('.ndjson')) {
      await body.cancel()
      continue
    }
    found = true
    yield* body
    yield LINE_FEED
  }
  if (!found) throw new Error('the archive holds no .ndjson file.')
}

const STRICT = {strict: true}

function toStream(bytes: AsyncIterable<Uint8Array>): ReadableStream<Uint8Array> {
  const iterator = bytes[Symbol.asyncIterator]()
  return new ReadableStream({
    pull: async (controller) => {
      const next = await iterator.next()
      if (next.done === true) controller.close()
      else controller.enqueue(next.value)
    },
    cancel: async () => {
      await iterator.return?.()
    },
  })
}
