/** A random key of twelve hexadecimal digits, as Sanity's lists use. */
export const createKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(6)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('')
