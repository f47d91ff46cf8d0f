import {ClientError} from '@sanity/client'

import type {Reason} from '../../../../plugins/publish-guard/requests/refusal/Refusal.ts'
import type {Guarded} from './openGuarded.ts'

/** In short, what a reason is: codes of findings, pages that use a disclaimer, or a doubt's code. */
function inShort(reason: Reason): string[] {
  switch (reason.kind) {
    case 'page':
      return reason.findings.map(({code}) => `${reason.page.id} ${code}`)
    case 'inUse':
      return reason.uses.map(({id}) => `${reason.disclaimer.id} in ${id}`)
    case 'mistakes':
      return [`mistakes ${reason.mistakes?.length ?? 'unknown'}`]
    default:
      return [`doubt ${reason.doubt.code}`]
  }
}

/**
 * Why the guard held a request back; an empty list when the lake took it. It also sees to it that
 * the refusal was announced once and came as the client's own error.
 */
export async function refusalOf(
  {refusals}: Pick<Guarded, 'refusals'>,
  request: Promise<unknown>,
): Promise<string[]> {
  const announced = refusals.length
  const outcome: unknown = await request.then(
    () => undefined,
    (error: unknown) => error,
  )
  const refusal = refusals[announced]
  if (outcome === undefined && refusal === undefined) return []
  if (!(outcome instanceof ClientError)) throw outcome
  if (refusal === undefined || refusals.length !== announced + 1) throw outcome
  return refusal.reasons.flatMap(inShort)
}
