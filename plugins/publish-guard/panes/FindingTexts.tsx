import {ErrorOutlineIcon} from '@sanity/icons/ErrorOutline'
import {Flex, Stack, Text} from '@sanity/ui'

import type {Finding} from '../../../policy/index.ts'
import {useFindingText} from '../i18n/useFindingText.ts'

/** Errors in words, one below the other. */
export function FindingTexts({findings}: {readonly findings: readonly Finding[]}) {
  const describe = useFindingText()
  return (
    <Stack as="ul" gap={3}>
      {findings.map((finding) => (
        <li key={JSON.stringify([finding.code, finding.path, finding.details])}>
          <Flex gap={3}>
            <Text muted size={1}>
              <ErrorOutlineIcon />
            </Text>
            <Text size={1}>{describe(finding)}</Text>
          </Flex>
        </li>
      ))}
    </Stack>
  )
}
