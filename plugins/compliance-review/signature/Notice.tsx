import {Card, Text} from '@sanity/ui'

/** A sentence that a screen reader says at once. */
export function Notice({
  text,
  tone,
}: {
  readonly text: string
  readonly tone: 'caution' | 'critical'
}) {
  return (
    <Card padding={3} radius={2} role="alert" tone={tone}>
      <Text size={1}>{text}</Text>
    </Card>
  )
}
