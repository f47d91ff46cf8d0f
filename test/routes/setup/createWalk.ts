import type {ReleaseDocument, SanityClient} from '@sanity/client'
import type {Page} from 'playwright-core'

import {connect} from '../../cli/setup/connect.ts'
import type {Journey} from '../../journey/setup/useStudioOf.ts'
import {BLOCKED_ID, BLOCKED_PAGE} from './blockedPage.ts'
import type {Route} from './Route.ts'

const RELEASE = 'walk'

/** Far enough that nothing is published while a test runs. */
const PUBLISH_AT = '2040-11-30T10:00:00.000Z'

type ReleaseMetadata = Partial<ReleaseDocument['metadata']>

export type Walk = Pick<Journey, 'url' | 'lake'> & {
  readonly page: Page
  /** Writes past the Studio, as whoever prepares a walk must. */
  readonly administrator: SanityClient
  /** A release named “Walk” that holds the blocked page. */
  readonly release: (releaseType: 'asap' | 'scheduled') => Promise<void>
  /** The blocked page as a scheduled draft, which is a release of its own. */
  readonly scheduledDraft: () => Promise<void>
  /** Blocked, unless the page is live after all. */
  readonly verdict: () => Route['verdict'] | undefined
}

async function createRelease(client: SanityClient, metadata: ReleaseMetadata) {
  await client.releases.create({
    releaseId: RELEASE,
    metadata: {intendedPublishAt: PUBLISH_AT, ...metadata},
  })
  await client.create({...BLOCKED_PAGE, _id: `versions.${RELEASE}.${BLOCKED_ID}`})
}

/**
 * Begins each walk anew. The Studio is an administrator's, whom no grant holds back: what stops the
 * page is the Studio alone.
 */
export function createWalk(begin: () => Promise<Journey>, basePath = '/'): () => Promise<Walk> {
  return async () => {
    const {url, lake, signIn} = await begin()
    const administrator = connect({url, token: lake.tokenFor('developer')})
    const {page} = await signIn('developer', basePath)
    return {
      url,
      lake,
      page,
      administrator,
      release: async (releaseType) => {
        await createRelease(administrator, {title: 'Walk', releaseType})
      },
      scheduledDraft: async () => {
        await createRelease(administrator, {
          title: 'Scheduled publish',
          releaseType: 'scheduled',
          cardinality: 'one',
        })
        await administrator.releases.schedule({releaseId: RELEASE, publishAt: PUBLISH_AT})
      },
      verdict: () => (lake.store.get(BLOCKED_ID) === undefined ? 'blocked' : undefined),
    }
  }
}
