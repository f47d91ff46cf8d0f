import {Heading, Stack, Text} from '@sanity/ui'
import {useTranslation} from 'sanity'

import {REVIEW_NAMESPACE} from '../../i18n/reviewNamespace.ts'
import {FACT_THRESHOLDS} from '../model/factDates.ts'
import type {Section} from '../model/sections.ts'
import {RECENT_DAYS} from '../model/sectionsOf.ts'

const NUMBERS = {
  days: RECENT_DAYS,
  expires: FACT_THRESHOLDS.expires,
  review: FACT_THRESHOLDS.review,
  checked: -FACT_THRESHOLDS.checked,
  asOf: -FACT_THRESHOLDS.asOf,
}

/** The name of a section and what is in it. */
export function SectionHeading({section}: {readonly section: Section}) {
  const {t} = useTranslation(REVIEW_NAMESPACE)
  return (
    <Stack gap={4}>
      <Heading as="h1" size={1}>
        {t(`queue.section.${section}`)}
      </Heading>
      <Text muted size={1}>
        {t(`queue.about.${section}`, NUMBERS)}
      </Text>
    </Stack>
  )
}
