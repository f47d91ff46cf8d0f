import {Box, Card, Container, Flex, Stack} from '@sanity/ui'
import {useMemo} from 'react'

import {filterOptions} from './model/filterOptions.ts'
import {passes} from './model/filterQueue.ts'
import {EARLY_SECTIONS} from './model/sections.ts'
import {QueueFailure} from './parts/QueueFailure.tsx'
import {QueueFilters} from './parts/QueueFilters.tsx'
import {QueueProgress} from './parts/QueueProgress.tsx'
import {SectionContent} from './parts/SectionContent.tsx'
import {SectionHeading} from './parts/SectionHeading.tsx'
import {type SectionCounts, SectionNav} from './parts/SectionNav.tsx'
import {type LiveQueue, useQueue} from './source/useQueue.ts'
import {useQueuePlace} from './useQueuePlace.ts'

const UNKNOWN: SectionCounts = () => undefined

/** What the filters leave of each section, as far as it is known. */
function countsOf(live: LiveQueue, filter: Parameters<typeof passes>[0]): SectionCounts {
  if (live.status !== 'read') return UNKNOWN
  const isPassing = passes(filter)
  return (section) =>
    live.isComplete || EARLY_SECTIONS.includes(section)
      ? live.queue[section].filter(isPassing).length
      : undefined
}

/** The tool “Compliance”: what waits for whom, live. */
export function ComplianceTool() {
  const [live, retry] = useQueue()
  const place = useQueuePlace()
  const options = useMemo(
    () => (live.status === 'read' ? filterOptions(live.queue) : undefined),
    [live],
  )
  return (
    <Flex data-testid="caveat-queue" direction={['column', 'column', 'row']} height="fill">
      <Card
        borderBottom
        borderRight
        flex="none"
        overflow="auto"
        padding={[2, 2, 3]}
        style={{minWidth: '16em'}}
      >
        <SectionNav countOf={countsOf(live, place.filter)} place={place} />
      </Card>
      <Box flex={1} overflow="auto">
        <Container padding={4} width={2}>
          <Stack gap={5}>
            <SectionHeading section={place.section} />
            {options !== undefined && <QueueFilters options={options} place={place} />}
            {live.status === 'loading' && <QueueProgress />}
            {live.status === 'error' && <QueueFailure message={live.message} onRetry={retry} />}
            {live.status === 'read' && <SectionContent live={live} place={place} />}
          </Stack>
        </Container>
      </Box>
    </Flex>
  )
}
