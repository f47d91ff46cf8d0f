import {ErrorOutlineIcon} from '@sanity/icons/ErrorOutline'
import {WarningOutlineIcon} from '@sanity/icons/WarningOutline'
import {Button, Card, Flex, Stack, Text} from '@sanity/ui'
import {useTranslation} from 'sanity'

import type {Finding} from '../../../policy/index.ts'
import {GUARD_NAMESPACE} from '../i18n/guardNamespace.ts'
import {useFindingText} from '../i18n/useFindingText.ts'

const ICONS = {error: ErrorOutlineIcon, warning: WarningOutlineIcon} as const
const TONES = {error: 'critical', warning: 'caution'} as const

/** One finding: in short, in full, and a way to the field. */
export function FindingCard({
  finding,
  onJump,
}: {
  readonly finding: Finding
  readonly onJump: () => void
}) {
  const {t} = useTranslation(GUARD_NAMESPACE)
  const describe = useFindingText()
  const Icon = ICONS[finding.level]
  const short = t(`short.${finding.code}`)
  return (
    <Card padding={3} radius={2} tone={TONES[finding.level]} data-finding={finding.code}>
      <Flex align="flex-start" gap={3}>
        <Text size={1}>
          <Icon />
        </Text>
        <Stack flex={1} gap={3}>
          <Text size={1} weight="semibold">
            {short}
          </Text>
          <Text size={1}>{describe(finding)}</Text>
          {finding.path.length > 0 && (
            <Flex>
              <Button
                aria-label={`${t('inspector.jump')}: ${short}`}
                fontSize={1}
                mode="ghost"
                onClick={onJump}
                padding={2}
                text={t('inspector.jump')}
              />
            </Flex>
          )}
        </Stack>
      </Flex>
    </Card>
  )
}
