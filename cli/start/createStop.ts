import type {Report} from '../Report.ts'

/** The wish to stop, as Ctrl+C or the system expresses it. */
export type Stop = {
  /** Aborted by the first request to stop. */
  signal: AbortSignal
  /** Stops as Ctrl+C does. */
  request(): void
  /** Resolves at the first request to stop. */
  requested: Promise<void>
  /** Stops listening to the system. */
  dispose(): void
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** npm passes on the Ctrl+C that the terminal has sent to this process already. */
const SAME_KEY_PRESS_MS = 500

const FORCED = 130

/** Watches for Ctrl+C and SIGTERM. A second one ends the process at once. */
export function createStop(report: Report): Stop {
  const controller = new AbortController()
  const {promise: requested, resolve} = Promise.withResolvers<void>()
  let first: number | undefined

  function request() {
    if (first !== undefined) {
      if (performance.now() - first > SAME_KEY_PRESS_MS) process.exit(FORCED)
      return
    }
    first = performance.now()
    report.say('\nStopping… (Ctrl+C again ends it at once)')
    controller.abort()
    resolve()
  }

  for (const name of SIGNALS) process.on(name, request)
  return {
    signal: controller.signal,
    request,
    requested,
    dispose: () => {
      for (const name of SIGNALS) process.off(name, request)
    },
  }
}
