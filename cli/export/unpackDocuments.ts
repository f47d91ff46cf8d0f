import {createTarDecoder} from 'modern-tar'

const LINE_FEED = Uint8Array.of(0x0a)

/** Sanity's archives hold the documents as `<name>/data.ndjson`, beside the assets. */
const DOCUMENTS = /^(?:\.\/)?(?:[^/]+\/)?[^/]+\.ndjson$/

/**
 * The bytes of the .ndjson files at the top of a tar archive or in a folder there, one after the
 * other, each on lines of its own. The archive is read to its end, to notice whether it has one.
 * @throws Error when there is none, or when the archive is damaged or breaks off.
 */
export async function* unpackDocuments(
  archive: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  let found = false
  for await (const {header, body} of toStream(archive).pipeThrough(createTarDecoder(STRICT))) {
    const isRead = DOCUMENTS.test(header.name)
    found ||= isRead
    // What is passed over is read as well: the archive goes on after it.
    for await (const bytes of body) {
      if (isRead) yield bytes
    }
    if (isRead) yield LINE_FEED
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
