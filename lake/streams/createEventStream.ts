import type {OpenStreams} from './createOpenStreams.ts'

/** One server-sent event. `data` is written as JSON. */
export type StreamEvent = {event: string; id?: string; data: unknown}

export type EventStream = {
  readonly response: Response
  send(event: StreamEvent): void
  /** Runs once, when either side ends the stream. */
  onClose(listener: () => void): void
  close(): void
}

const HEARTBEAT_MS = 15_000
/** How soon a client that lost the stream comes back. */
const RETRY_MS = 1000
/** What may wait for a reader that does not read, before the stream is ended. */
const LARGEST_BACKLOG_BYTES = 32 * 1024 * 1024

/**
 * Opens a `text/event-stream` response with heartbeat comments. A reader that falls behind by
 * 32 MB is disconnected: its client reconnects and resumes.
 */
export function createEventStream(streams: OpenStreams): EventStream {
  const encoder = new TextEncoder()
  const listeners: (() => void)[] = []
  let target: ReadableStreamDefaultController<Uint8Array> | undefined

  const heartbeat = setInterval(() => write(':\n\n'), HEARTBEAT_MS)
  heartbeat.unref()

  function ended() {
    target = undefined
    clearInterval(heartbeat)
    streams.delete(close)
    for (const listener of listeners.splice(0)) listener()
  }

  function close() {
    if (target === undefined) return
    target.close()
    ended()
  }

  function write(text: string) {
    if (target === undefined) return
    target.enqueue(encoder.encode(text))
    if ((target.desiredSize ?? 0) < -LARGEST_BACKLOG_BYTES) close()
  }

  const body = new ReadableStream<Uint8Array>(
    {
      start: (controller) => {
        target = controller
      },
      cancel: ended,
    },
    new ByteLengthQueuingStrategy({highWaterMark: 64 * 1024}),
  )
  streams.add(close)
  write(`retry: ${RETRY_MS}\n\n`)

  return {
    response: new Response(body, {
      headers: {
        'content-type': 'text/event-stream; charset=utf-8',
        'cache-control': 'no-cache, no-transform',
      },
    }),
    send: ({event, id, data}) => {
      const position = id === undefined ? '' : `id: ${id}\n`
      write(`event: ${event}\n${position}data: ${JSON.stringify(data)}\n\n`)
    },
    onClose: (listener) => {
      if (target === undefined) listener()
      else listeners.push(listener)
    },
    close,
  }
}
