import type {Person} from '../access/Person.ts'
import type {Clock} from '../clock/Clock.ts'
import type {LakeContext} from '../LakeContext.ts'
import {LakeError} from '../LakeError.ts'
import type {Store} from '../store/Store.ts'
import {changeRelease} from './changeRelease.ts'
import {completeRelease} from './completeRelease.ts'
import {readRelease, type Release, RELEASE_TYPE} from './Release.ts'
import {isReleaseId} from './releaseIdOf.ts'

type SchedulerOptions = {
  context: Pick<LakeContext, 'store' | 'access' | 'people'>
  clock: Clock
  log: (line: string) => void
}

/** Publishes scheduled releases when their time has come, until it is closed. */
export type ReleaseScheduler = {close(): void}

/**
 * Starts with those whose time came while no lake ran. A release goes live for the person who
 * scheduled it, with that person's grants. One that cannot go live becomes active again, and its
 * `error` says why.
 */
export function createReleaseScheduler(options: SchedulerOptions): ReleaseScheduler {
  const {context, clock, log} = options
  const {store} = context
  let callOff: (() => void) | undefined
  let isPublishing = false

  function publishDue() {
    isPublishing = true
    try {
      for (const {release, time} of plannedReleases(store)) {
        if (time <= clock.now()) attempt(release)
      }
      waitForNext()
    } catch (error) {
      log(`Scheduled releases wait until something changes: ${reasonOf(error)}`)
    } finally {
      isPublishing = false
    }
  }

  function waitForNext() {
    callOff?.()
    const [next] = plannedReleases(store)
    callOff = next && clock.callAt(next.time, publishDue)
  }

  function attempt(release: Release) {
    try {
      publish(context, release)
    } catch (error) {
      log(`The release "${release.title}" could not go live as scheduled: ${reasonOf(error)}`)
      giveUp(store, release, reasonOf(error))
    }
  }

  const unsubscribe = store.subscribe(({changes}) => {
    if (!isPublishing && changes.some(({documentId}) => isReleaseId(documentId))) publishDue()
  })
  publishDue()

  return {
    close: () => {
      unsubscribe()
      callOff?.()
    },
  }
}

/** The scheduled releases and when they are due (milliseconds since 1970), soonest first. */
function plannedReleases(store: Store): {release: Release; time: number}[] {
  return [...store.lookup.idsOfType(RELEASE_TYPE)]
    .map((id) => store.get(id))
    .filter((document) => document !== undefined)
    .map(readRelease)
    .filter(({state}) => state === 'scheduled')
    .map((release) => ({release, time: Date.parse(release.publishAt ?? '')}))
    .filter(({time}) => !Number.isNaN(time))
    .toSorted((left, right) => left.time - right.time)
}

function publish({store, access, people}: SchedulerOptions['context'], release: Release): void {
  const person = schedulerOf(release, people)
  store.commit({
    author: person.id,
    authorize: (change) => access.authorize(person, change),
    plan: (view) => completeRelease(view, release, person.id),
  })
}

function schedulerOf({userId}: Release, people: readonly Person[]): Person {
  const person = people.find(({id}) => id === userId)
  if (person !== undefined) return person
  throw new LakeError(403, `"${userId}", who scheduled it, is not among the people here.`)
}

function giveUp(store: Store, release: Release, message: string): void {
  store.commit({
    author: release.userId ?? '',
    authorize: () => {},
    plan: (view) =>
      changeRelease(view, release, {
        set: {state: 'active', error: {message}},
        unset: ['publishAt'],
      }),
  })
}

const reasonOf = (error: unknown) => (error instanceof Error ? error.message : String(error))
