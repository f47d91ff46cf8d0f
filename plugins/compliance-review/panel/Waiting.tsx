import {Flex, Spinner, Text} from '@sanity/ui'

/** Says that something is being looked up. */
export function Waiting({text}: {readonly text: string}) {
  return (
    <Flex align="center" aria-live="polite" gap={3} padding={2}>
      <Spinner muted />
      <Text muted size={1}>
        {text}
      </Text>
    </Flex>
  )
}
