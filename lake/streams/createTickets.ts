import {randomBytes} from 'node:crypto'

import type {Person} from '../access/Person.ts'

/**
 * One-time passes for a request that a browser makes after a redirect, where it drops the
 * Authorization header.
 */
export type Tickets = {
  issue(person: Person | null): string
  /** Whether the ticket could still be redeemed. A CORS preflight asks this. */
  holds(ticket: string | undefined): boolean
  /** The holder, once. `undefined` for an unknown, used or stale ticket. */
  redeem(ticket: string | undefined): Person | null | undefined
}

const LIFETIME_MS = 30_000

export function createTickets(now: () => number = Date.now): Tickets {
  const open = new Map<string, {person: Person | null; until: number}>()

  function sweep() {
    for (const [ticket, {until}] of open) if (until <= now()) open.delete(ticket)
  }

  return {
    issue: (person) => {
      sweep()
      const ticket = randomBytes(24).toString('base64url')
      open.set(ticket, {person, until: now() + LIFETIME_MS})
      return ticket
    },
    holds: (ticket) => {
      sweep()
      return ticket !== undefined && open.has(ticket)
    },
    redeem: (ticket) => {
      sweep()
      if (ticket === undefined) return undefined
      const held = open.get(ticket)
      open.delete(ticket)
      return held?.person
    },
  }
}
