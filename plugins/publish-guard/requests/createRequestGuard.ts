import type {RequestHandler} from '@sanity/client'

import type {Guard} from '../guard/Guard.ts'
import {createIndifferentIds} from './createIndifferentIds.ts'
import {createRecentVersions} from './createRecentVersions.ts'
import {refusalError} from './refusal/refusalError.ts'
import {weighRequest} from './weighRequest.ts'

const guards = new WeakMap<RequestHandler, Guard>()

/** The guard that a client's request handler holds its requests with; undefined when there is none. */
export function guardOfRequests(handler: RequestHandler | undefined): Guard | undefined {
  return handler && guards.get(handler)
}

/**
 * A request handler that holds the full rule before a request goes out by which a page would go
 * live, now or at a set time. It stands before `inner`, the handler that the Studio itself sets: what
 * the guard reads goes by that one, so that an expired session is dealt with as ever, and what the
 * guard refuses is no failed request to it. A refusal rejects with a ClientError and is announced.
 */
export function createRequestGuard(guard: Guard, inner?: RequestHandler): RequestHandler {
  const memory = {indifferent: createIndifferentIds(), recent: createRecentVersions()}
  const handler: RequestHandler = async (request, next) => {
    const send: typeof next = (sent) => (inner === undefined ? next(sent) : inner(sent, next))
    const weighed = await weighRequest(request, {guard, memory, send})
    if (weighed.reasons.length === 0) return send(weighed.request)
    const refusal = {reasons: weighed.reasons}
    guard.refusals.next(refusal)
    throw refusalError(refusal, request)
  }
  guards.set(handler, guard)
  return handler
}
