import {Card} from '@sanity/ui'

import type {KnownReview} from '../review/OpenReview.ts'
import {requestedChangesOf} from '../review/requestedChangesOf.ts'
import {DecisionWords} from './DecisionWords.tsx'

/** What a reviewer has asked for, with a way to each field. */
export function RequestedChanges({known}: {readonly known: KnownReview}) {
  const record = requestedChangesOf(known)
  if (record === undefined) return null
  return (
    <Card border padding={3} radius={2} tone="caution" data-testid="caveat-requested-changes">
      <DecisionWords known={known} record={record} />
    </Card>
  )
}
