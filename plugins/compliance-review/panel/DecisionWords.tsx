import {Stack, Text} from '@sanity/ui'

import type {DecisionRecord} from '../review/decisionRecords.ts'
import type {KnownReview} from '../review/OpenReview.ts'
import {PointedPlaces} from './PointedPlaces.tsx'

/** What a reviewer said, and where they pointed. */
export function DecisionWords({
  known,
  record,
}: {
  readonly known: KnownReview
  readonly record: DecisionRecord
}) {
  const {comment} = record.decision
  if (comment === undefined && record.fields.length === 0) return null
  return (
    <Stack gap={3}>
      {comment !== undefined && (
        <Text size={1} style={{whiteSpace: 'pre-wrap'}}>
          {comment}
        </Text>
      )}
      <PointedPlaces fields={record.fields} known={known} />
    </Stack>
  )
}
