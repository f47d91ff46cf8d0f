/** What the command's exit code tells a script. */
export const EXIT_CODES = {
  /** Done, or stopped by Ctrl+C or SIGTERM. */
  ok: 0,
  /** Something unforeseen; the message says what. */
  failed: 1,
  /** An unknown command or option, or a value that it cannot take. */
  usage: 2,
  /** Another program listens on the port. */
  portTaken: 3,
  /** Caveat already runs on this port or this data folder. */
  alreadyRunning: 4,
  /** A file in content/ cannot be imported. */
  badContent: 5,
  /** The Studio could not be built. */
  buildFailed: 6,
  /** A check found something. */
  findings: 1,
  /** What was to be checked is unreadable, in whole or in part. */
  unreadable: 3,
} as const

export type ExitCode = (typeof EXIT_CODES)[keyof typeof EXIT_CODES]
