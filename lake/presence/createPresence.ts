import {randomUUID} from 'node:crypto'

import type {Json} from '../store/Store.ts'

/** One open socket, seen from the room. */
export type Visitor = {
  /** Null until its token is known. */
  personId: string | null
  send(message: Json): void
}

/** Who looks at what. Nothing of it is stored. */
export type Presence = {
  subscribe(visitor: Visitor): string
  unsubscribe(visitor: Visitor, subscription: string): void
  announce(visitor: Visitor, sessionId: string, locations: Json): void
  rollCall(visitor: Visitor, sessionId: string): void
  leave(visitor: Visitor, sessionId: string): void
  /** The socket is gone: so are its subscriptions and its sessions. */
  forget(visitor: Visitor): void
}

export function createPresence(): Presence {
  const subscriptions = new Map<Visitor, Set<string>>()
  const sessions = new Map<Visitor, Set<string>>()

  function broadcast(event: {[key: string]: Json}) {
    for (const [visitor, ids] of subscriptions) {
      for (const subscription of ids) {
        visitor.send({
          jsonrpc: '2.0',
          method: 'presence_subscription',
          params: {subscription, result: event},
        })
      }
    }
  }

  function leave(visitor: Visitor, sessionId: string) {
    sessions.get(visitor)?.delete(sessionId)
    broadcast({type: 'disconnect', i: visitor.personId, m: {session: sessionId}})
  }

  return {
    subscribe: (visitor) => {
      const subscription = randomUUID()
      subscriptions.set(visitor, (subscriptions.get(visitor) ?? new Set()).add(subscription))
      return subscription
    },
    unsubscribe: (visitor, subscription) => void subscriptions.get(visitor)?.delete(subscription),
    announce: (visitor, sessionId, locations) => {
      sessions.set(visitor, (sessions.get(visitor) ?? new Set()).add(sessionId))
      broadcast({type: 'state', i: visitor.personId, m: {sessionId, locations}})
    },
    rollCall: (visitor, sessionId) =>
      broadcast({type: 'rollCall', i: visitor.personId, session: sessionId}),
    leave,
    forget: (visitor) => {
      subscriptions.delete(visitor)
      for (const sessionId of sessions.get(visitor) ?? []) leave(visitor, sessionId)
      sessions.delete(visitor)
    },
  }
}
