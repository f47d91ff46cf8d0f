const LINE_FEED = 0x0a

/** The lines of a stream of bytes, without their line feeds. A line may be as long as it likes. */
export async function* linesIn(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let begun: Uint8Array[] = []
  for await (const chunk of stream) {
    let from = 0
    for (let at = chunk.indexOf(LINE_FEED); at !== -1; at = chunk.indexOf(LINE_FEED, from)) {
      begun.push(chunk.subarray(from, at))
      yield Buffer.concat(begun)
      begun = []
      from = at + 1
    }
    begun.push(chunk.subarray(from))
  }
  const last = Buffer.concat(begun)
  if (last.length > 0) yield last
}
