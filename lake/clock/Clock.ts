/** What time it is, and a call when it is a certain time. Times are milliseconds since 1970. */
export type Clock = {
  now(): number
  /** Calls back once, at the time or soon after it, never at once. Returns what calls it off. */
  callAt(time: number, callback: () => void): () => void
}
