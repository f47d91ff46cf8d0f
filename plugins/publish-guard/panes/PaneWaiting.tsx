import {Flex, Spinner, Text} from '@sanity/ui'

/** Says that something is under way. */
export function PaneWaiting({text}: {readonly text: string}) {
  return (
    <Flex align="center" gap={3} padding={4} aria-live="polite">
      <Spinner muted />
      <Text muted size={1}>
        {text}
      </Text>
    </Flex>
  )
}
