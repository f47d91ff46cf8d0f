import type {Context} from 'hono'

import type {Person} from '../access/Person.ts'
import {unauthorized} from '../access/unauthorized.ts'
import type {Access} from '../LakeContext.ts'
import {createEventStream, type EventStream} from './createEventStream.ts'
import type {OpenStreams} from './createOpenStreams.ts'
import {createStreamRedirect} from './createStreamRedirect.ts'
import type {Tickets} from './createTickets.ts'

/**
 * Lets a request in to an event stream: finds out who asks, sends browsers to a stream host
 * first, and opens the stream.
 */
export type StreamDoor = (
  c: Context,
  attend: (stream: EventStream, person: Person | null) => void,
) => Response

type StreamDoorOptions = {access: Access; tickets: Tickets; streams: OpenStreams}

export function createStreamDoor({access, tickets, streams}: StreamDoorOptions): StreamDoor {
  const redirect = createStreamRedirect(tickets)

  return (c, attend) => {
    const ticket = c.req.query('ticket')
    const person = ticket === undefined ? access.personOf(c.req.raw) : tickets.redeem(ticket)
    if (person === undefined) throw unauthorized('Session not found')
    const elsewhere = ticket === undefined ? redirect(c, person) : undefined
    if (elsewhere !== undefined) return elsewhere
    const stream = createEventStream(streams)
    try {
      attend(stream, person)
    } catch (error) {
      stream.close()
      throw error
    }
    return stream.response
  }
}
