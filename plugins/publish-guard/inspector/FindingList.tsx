import {Stack, Text} from '@sanity/ui'
import {useTranslation} from 'sanity'

import type {Finding} from '../../../policy/index.ts'
import {GUARD_NAMESPACE} from '../i18n/guardNamespace.ts'
import {FindingCard} from './FindingCard.tsx'
import type {FindingContext} from './FindingContext.ts'

/** Findings of one level, under a sentence that says how many there are, if one is given. */
export function FindingList({
  findings,
  firstIndex = 0,
  summary,
  ...shared
}: FindingContext & {
  readonly findings: readonly Finding[]
  readonly firstIndex?: number
  readonly summary?: string
}) {
  const {t} = useTranslation(GUARD_NAMESPACE)
  if (findings.length === 0) return null
  return (
    <Stack gap={3}>
      {summary !== undefined && (
        <Text size={1} weight="medium">
          {t(summary, {count: findings.length})}
        </Text>
      )}
      <Stack as="ul" gap={2}>
        {findings.map((finding, index) => (
          <li key={JSON.stringify([finding.code, finding.path, finding.details])}>
            <FindingCard {...shared} finding={finding} index={firstIndex + index} />
          </li>
        ))}
      </Stack>
    </Stack>
  )
}
