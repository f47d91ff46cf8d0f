import {isLoopbackName} from './isLoopbackName.ts'

/** Decides which hosts and origins may speak to the lake. */
export type Origins = {
  /** Whether a `Host` header names this machine. Anything else is DNS rebinding. */
  allowsHost(host: string): boolean
  /**
   * Whether an `Origin` header belongs to the lake or to one of the origins that it was started
   * with. `host` is the `Host` header of the same request.
   */
  allowsOrigin(origin: string, host: string): boolean
}

/** @param extra origins beside the lake's own, such as `http://localhost:5173` */
export function createOrigins(extra: readonly string[] = []): Origins {
  const known = new Set(extra.map((origin) => new URL(origin).origin))
  return {
    allowsHost: (host) => {
      const url = URL.parse(`http://${host}`)
      return url !== null && isLoopbackName(url.hostname)
    },
    allowsOrigin: (origin, host) => {
      const url = URL.parse(origin)
      const own = URL.parse(`http://${host}`)
      if (url === null || own === null) return false
      if (known.has(url.origin)) return true
      return url.protocol === 'http:' && isLoopbackName(url.hostname) && url.port === own.port
    },
  }
}
