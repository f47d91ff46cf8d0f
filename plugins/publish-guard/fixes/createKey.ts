const BYTES = 6

/** A key for a new item of a list, of 12 hexadecimal digits. */
export function createKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(BYTES))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
