import {randomBytes} from 'node:crypto'

/** One-time session ids: what a browser brings back from the sign-in redirect. */
export type SignIn = {
  begin(personId: string): string
  /** The person who signed in, once. `undefined` for an unknown, used or stale id. */
  complete(sid: string): string | undefined
}

const LIFETIME_MS = 60_000

export function createSignIn(now: () => number = Date.now): SignIn {
  const begun = new Map<string, {personId: string; until: number}>()
  return {
    begin: (personId) => {
      for (const [sid, {until}] of begun) if (until <= now()) begun.delete(sid)
      const sid = randomBytes(24).toString('hex')
      begun.set(sid, {personId, until: now() + LIFETIME_MS})
      return sid
    },
    complete: (sid) => {
      const entry = begun.get(sid)
      begun.delete(sid)
      return entry !== undefined && entry.until > now() ? entry.personId : undefined
    },
  }
}
