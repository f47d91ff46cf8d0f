import {onTestFinished} from 'vitest'

/** One server-sent event, its data parsed. */
export type ReceivedEvent = {event: string; id: string; data: Record<string, unknown>}

/** Reads the events of a stream one after the other. The stream is left when the test ends. */
export function readStream(response: Response) {
  const reader = (response.body ?? new ReadableStream<Uint8Array>()).getReader()
  const decoder = new TextDecoder()
  let text = ''
  onTestFinished(() => reader.cancel())

  return {
    /** The next event; heartbeats are passed over. Undefined when the stream has ended. */
    async next(): Promise<ReceivedEvent | undefined> {
      for (;;) {
        const end = text.indexOf('\n\n')
        if (end >= 0) {
          const block = text.slice(0, end)
          text = text.slice(end + 2)
          const event = parseBlock(block)
          if (event !== undefined) return event
          continue
        }
        const {done, value} = await reader.read()
        if (done) return undefined
        text += decoder.decode(value, {stream: true})
      }
    },
    leave: () => reader.cancel(),
  }
}

function parseBlock(block: string): ReceivedEvent | undefined {
  const fields = new Map(
    block.split('\n').map((line) => {
      const colon = line.indexOf(': ')
      return [line.slice(0, colon), line.slice(colon + 2)]
    }),
  )
  const data = fields.get('data')
  if (data === undefined) return undefined
  return {
    event: fields.get('event') ?? 'message',
    id: fields.get('id') ?? '',
    data: JSON.parse(data),
  }
}
