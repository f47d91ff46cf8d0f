import {createHash, randomBytes} from 'node:crypto'

import type {Store} from '../store/Store.ts'

/** Who holds which token. */
export type Sessions = {
  /** Signs a person in: a new token that outlives the process, stored as its hash only. */
  open(personId: string): string
  /** A token for programs, valid until the lake closes. The same one for every call. */
  robotTokenFor(personId: string): string
  holderOf(token: string): string | undefined
  end(token: string): void
}

const OWNER = 'caveat.sessions'
const LIFETIME_MS = 30 * 24 * 60 * 60 * 1000

const createToken = () => `sk${randomBytes(32).toString('base64url')}`
const hashOf = (token: string) => createHash('sha256').update(token).digest('hex')

export function createSessions(
  keyValue: Store['keyValue'],
  now: () => number = Date.now,
): Sessions {
  const holders = new Map<string, {personId: string; until: number}>()
  const robotTokens = new Map<string, string>()

  for (const {key, value} of keyValue.entries(OWNER)) {
    const session = readSession(value)
    if (session !== undefined && session.until > now()) holders.set(key, session)
    else keyValue.delete(OWNER, key)
  }

  function end(token: string) {
    const hash = hashOf(token)
    holders.delete(hash)
    keyValue.delete(OWNER, hash)
  }

  return {
    open: (personId) => {
      const token = createToken()
      const session = {personId, until: now() + LIFETIME_MS}
      keyValue.set(OWNER, hashOf(token), session)
      holders.set(hashOf(token), session)
      return token
    },
    robotTokenFor: (personId) => {
      const known = robotTokens.get(personId)
      if (known !== undefined) return known
      const token = createToken()
      robotTokens.set(personId, token)
      holders.set(hashOf(token), {personId, until: Number.POSITIVE_INFINITY})
      return token
    },
    holderOf: (token) => {
      const session = holders.get(hashOf(token))
      if (session === undefined) return undefined
      if (session.until > now()) return session.personId
      end(token)
      return undefined
    },
    end,
  }
}

function readSession(value: unknown): {personId: string; until: number} | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  if (!('personId' in value) || !('until' in value)) return undefined
  const {personId, until} = value
  if (typeof personId !== 'string' || typeof until !== 'number') return undefined
  return {personId, until}
}
