import type {SanityClient} from '@sanity/client'
import * as fc from 'fast-check'
import {expect, test} from 'vitest'

import {indexStored} from '../../../../policy/index.ts'
import {createHandClock, type HandClock} from '../../../lake/server/releases/createHandClock.ts'
import {openGuarded} from './openGuarded.ts'
import {type RandomRequest, RELEASE, requests, worlds, type Written} from './randomRequests.ts'
import {violationsIn} from './violationsIn.ts'

const RUNS = Number(process.env['REQUEST_RUNS'] ?? 150)

/** Milliseconds after which the property counts as stuck: each run opens two lakes. */
const TIMEOUT = 120_000 + RUNS * 400

async function openWorld(documents: readonly Written[]) {
  const clock = createHandClock(new Date().toISOString())
  const guarded = await openGuarded({clock})
  await guarded.free.releases.create({releaseId: RELEASE, metadata: {title: 'Spring'}})
  for (const document of documents) {
    // What the lake itself does not take, such as a strong link to nothing, is not there.
    await guarded.free.createOrReplace(document).catch(() => {})
  }
  return {...guarded, clock}
}

function send(client: SanityClient, request: RandomRequest): Promise<unknown> {
  const [endpoint, body] =
    request.kind === 'actions'
      ? ['actions', {actions: request.actions}]
      : ['mutate', {mutations: request.mutations}]
  return client.request({method: 'POST', url: `/data/${endpoint}/production`, body})
}

async function snapshot(client: SanityClient) {
  return indexStored(await client.fetch('*', {}, {perspective: 'raw'}))
}

/** Lets the release go live if it waits for its time, and says whether the lake itself could not do so. */
async function runSchedule(client: SanityClient, clock: HandClock): Promise<boolean> {
  const read = () => client.getDocument(`_.releases.${RELEASE}`)
  const release = await read()
  if (release?.['state'] !== 'scheduled') return false
  clock.moveTo(release['publishAt'])
  return (await read())?.['state'] !== 'published'
}

type Outcome = {
  refused: readonly string[]
  violations: readonly string[]
  /** Whether the lake did all of it, also what was to be done later. */
  isDone: boolean
}

async function outcomeOf(
  documents: readonly Written[],
  request: RandomRequest,
  isGuarded: boolean,
): Promise<Outcome> {
  const {client, free, refusals, clock} = await openWorld(documents)
  const before = await snapshot(free)
  const sent = send(isGuarded ? client : free, request)
  const isTaken = await sent.then(
    () => true,
    () => false,
  )
  const refused = refusals.flatMap((refusal) => refusal.reasons.map(({kind}) => kind))
  const soon = await snapshot(free)
  const violations = violationsIn(before, soon, new Date(clock.now()))
  const hasFailedLater = await runSchedule(free, clock)
  violations.push(...violationsIn(soon, await snapshot(free), new Date(clock.now())))
  return {refused, violations, isDone: isTaken && !hasFailedLater}
}

test(
  'no request lets a blocked page go live or takes a disclaimer from one, and none is held without need',
  async () => {
    const met = {done: 0, refused: 0}
    await fc.assert(
      fc.asyncProperty(worlds, requests, async (documents, request) => {
        const guarded = await outcomeOf(documents, request, true)
        expect(guarded.violations).toEqual([])
        if (guarded.isDone) met.done += 1
        if (guarded.refused.length === 0) return
        met.refused += 1
        expect(guarded.isDone).toBe(false)
        const free = await outcomeOf(documents, request, false)
        expect(free.isDone && free.violations.length === 0).toBe(false)
      }),
      {numRuns: RUNS},
    )
    expect(met.done).toBeGreaterThan(0)
    expect(met.refused).toBeGreaterThan(0)
  },
  TIMEOUT,
)
