const LOOPBACK_NAMES = new Set(['localhost', '127.0.0.1', '[::1]'])

/**
 * Whether a host name, as `URL.hostname` writes it, can only mean this machine. Names below
 * `localhost` are reserved for that (RFC 6761).
 */
export function isLoopbackName(hostname: string): boolean {
  return LOOPBACK_NAMES.has(hostname) || hostname.endsWith('.localhost')
}
