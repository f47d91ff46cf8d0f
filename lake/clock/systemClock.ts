import type {Clock} from './Clock.ts'

/** A computer sleeps and its clock is set: so the time is looked at again this often. */
const LONGEST_WAIT_MS = 30_000

/** The machine's own time. A call that is waited for does not keep the process alive. */
export const systemClock: Clock = {
  now: () => Date.now(),
  callAt: (time, callback) => {
    let timer: NodeJS.Timeout | undefined
    const wait = () => {
      const left = time - Date.now()
      const next = left > LONGEST_WAIT_MS ? wait : callback
      timer = setTimeout(next, Math.min(Math.max(left, 0), LONGEST_WAIT_MS)).unref()
    }
    wait()
    return () => clearTimeout(timer)
  },
}
