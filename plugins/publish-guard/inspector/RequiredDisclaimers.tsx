import {AddIcon} from '@sanity/icons/Add'
import {Button, Card, Flex, Stack, Text} from '@sanity/ui'
import {useMemo} from 'react'
import {useTranslation} from 'sanity'

import type {Finding} from '../../../policy/index.ts'
import {linkAllFix} from '../fixes/linkAllFix.ts'
import {GUARD_NAMESPACE} from '../i18n/guardNamespace.ts'
import type {FindingContext} from './FindingContext.ts'

/** The disclaimers that a page needs and does not link yet, and a button that adds them all. */
export function RequiredDisclaimers({
  context,
  errors,
  mending,
  isChecking,
}: FindingContext & {readonly errors: readonly Finding[]}) {
  const {t} = useTranslation(GUARD_NAMESPACE)
  const fix = useMemo(() => context && linkAllFix(context), [context])
  const linksNone = errors.some(({code}) => code === 'disclaimer.missing')
  if (fix === undefined || (fix.titles.length === 1 && !linksNone)) return null
  return (
    <Card border data-testid="caveat-required" padding={3} radius={2}>
      <Stack gap={3}>
        <Text size={1}>{t('fix.linkAll.intro')}</Text>
        <Stack as="ul" gap={2} paddingLeft={3}>
          {fix.titles.map((title) => (
            <li key={title}>
              <Text size={1} weight="medium">
                {title}
              </Text>
            </li>
          ))}
        </Stack>
        <Flex>
          <Button
            disabled={isChecking || mending.hindrance !== undefined}
            fontSize={1}
            icon={AddIcon}
            onClick={() => {
              mending.mend(fix, 0)
            }}
            padding={2}
            text={t('fix.linkAll', {count: fix.titles.length})}
            tone="primary"
          />
        </Flex>
      </Stack>
    </Card>
  )
}
