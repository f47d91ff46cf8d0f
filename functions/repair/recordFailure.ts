import type {SanityClient} from '@sanity/client'

import {incidentOf} from './incidentOf.ts'
import type {JudgedPage} from './judgePages.ts'

export type Failure = {readonly judged: JudgedPage; readonly reason: string; readonly at: Date}

/**
 * Records that a blocked page could not be taken off the site.
 * @returns the reason, and that it could not be recorded either if so
 */
export async function recordFailure(
  client: SanityClient,
  {judged, reason, at}: Failure,
): Promise<string> {
  const incident = incidentOf(judged, at)
  const recorded = client
    .transaction()
    .createIfNotExists(incident)
    .patch(incident._id, (patch) =>
      patch.set({outcome: 'failed', reason, handledAt: at.toISOString()}),
    )
    .commit({tag: 'caveat.repair'})
  return recorded.then(
    () => reason,
    (error: unknown) => `${reason} The incident could not be recorded: ${messageOf(error)}`,
  )
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
