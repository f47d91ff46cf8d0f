declare module 'react-server-dom-parcel/server' {
  import type {ReactNode} from 'react'

  /** The stream of React Server Components. An error is put into it as what `onError` gives. */
  export function renderToReadableStream(
    node: ReactNode,
    options: {onError: (error: unknown) => string},
  ): ReadableStream<Uint8Array>
}
