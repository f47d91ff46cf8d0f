import {ErrorOutlineIcon} from '@sanity/icons/ErrorOutline'
import {WarningOutlineIcon} from '@sanity/icons/WarningOutline'
import {Card, Flex, Stack, Text} from '@sanity/ui'
import {useMemo} from 'react'
import {useTranslation} from 'sanity'

import type {Finding} from '../../../policy/index.ts'
import {remedyFor} from '../fixes/remedyFor.ts'
import {GUARD_NAMESPACE} from '../i18n/guardNamespace.ts'
import {useFindingText} from '../i18n/useFindingText.ts'
import {FindingActions} from './FindingActions.tsx'
import type {FindingContext} from './FindingContext.ts'
import {LackingDisclaimer} from './LackingDisclaimer.tsx'
import {OpenDocument} from './OpenDocument.tsx'

const ICONS = {error: ErrorOutlineIcon, warning: WarningOutlineIcon} as const
const TONES = {error: 'critical', warning: 'caution'} as const

/** One finding: in short, in full, what can be done about it at once, and a way to the field. */
export function FindingCard({
  finding,
  index,
  context,
  ...shared
}: FindingContext & {readonly finding: Finding; readonly index: number}) {
  const {t} = useTranslation(GUARD_NAMESPACE)
  const describe = useFindingText()
  const remedy = useMemo(() => context && remedyFor(finding, context), [finding, context])
  const Icon = ICONS[finding.level]
  return (
    <Card padding={3} radius={2} tone={TONES[finding.level]} data-finding={finding.code}>
      <Flex align="flex-start" gap={3}>
        <Text size={1}>
          <Icon />
        </Text>
        <Stack flex={1} gap={3}>
          <Text size={1} weight="semibold">
            {t(`short.${finding.code}`)}
          </Text>
          <Text size={1}>{describe(finding)}</Text>
          {remedy?.lacking !== undefined && <LackingDisclaimer kinds={remedy.lacking} />}
          <FindingActions {...shared} finding={finding} index={index} remedy={remedy} />
          {remedy?.documents.map((document) => (
            <OpenDocument key={document.id} document={document} path={finding.path} />
          ))}
        </Stack>
      </Flex>
    </Card>
  )
}
