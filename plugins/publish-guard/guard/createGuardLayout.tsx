import {Box, Flex} from '@sanity/ui'
import type {ComponentType} from 'react'
import type {LayoutProps} from 'sanity'

import {ReleaseCheckProvider} from '../release/ReleaseCheckProvider.tsx'
import {Refusals} from '../requests/refusal/Refusals.tsx'
import {useReviewReader} from '../reviews/useReviewReader.ts'
import {TripwireBanner} from '../tripwire/TripwireBanner.tsx'
import {useTripwire} from '../tripwire/useTripwire.ts'
import type {Guard} from './Guard.ts'
import {GuardContext} from './GuardContext.ts'

/** Puts the guard within reach of everything that the Studio shows, and inspects the Studio itself. */
export function createGuardLayout(guard: Guard): ComponentType<LayoutProps> {
  return function GuardLayout(props: LayoutProps) {
    useTripwire(guard)
    useReviewReader()
    return (
      <GuardContext value={guard}>
        <ReleaseCheckProvider>
          <Flex direction="column" height="fill">
            <TripwireBanner />
            <Refusals />
            <Box flex={1} style={{minHeight: 0}}>
              {props.renderDefault(props)}
            </Box>
          </Flex>
        </ReleaseCheckProvider>
      </GuardContext>
    )
  }
}
