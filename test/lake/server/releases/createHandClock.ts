import type {Clock} from '../../../../lake/index.ts'

/** A clock that a test moves: it calls back only while it is moved, and never runs by itself. */
export type HandClock = Clock & {moveTo(time: string): void}

export function createHandClock(start: string): HandClock {
  let now = Date.parse(start)
  const waiting = new Set<{time: number; callback: () => void}>()

  function nextDue() {
    const due = [...waiting].filter(({time}) => time <= now)
    return due.toSorted((left, right) => left.time - right.time)[0]
  }

  return {
    now: () => now,
    callAt: (time, callback) => {
      const entry = {time, callback}
      waiting.add(entry)
      return () => void waiting.delete(entry)
    },
    moveTo: (time) => {
      now = Date.parse(time)
      for (let entry = nextDue(); entry !== undefined; entry = nextDue()) {
        waiting.delete(entry)
        entry.callback()
      }
    },
  }
}
