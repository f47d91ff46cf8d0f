import {Box, Stack, Text} from '@sanity/ui'
import type {ReactNode} from 'react'

/** A list with a sentence above it that says how much there is, also to a screen reader. */
export function PaneList({
  summary,
  children,
}: {
  readonly summary: ReactNode
  readonly children: ReactNode
}) {
  return (
    <Stack gap={3} padding={3}>
      <Box padding={1} aria-live="polite">
        {typeof summary === 'string' ? (
          <Text muted size={1}>
            {summary}
          </Text>
        ) : (
          summary
        )}
      </Box>
      <Stack as="ul" gap={2}>
        {children}
      </Stack>
    </Stack>
  )
}
