import type {StoredDocument} from '../../../../../policy/index.ts'
import {textOf} from '../../../panes/textOf.ts'
import {DoubtError} from '../../Doubt.ts'
import {patched} from '../../world/patched.ts'
import {publishRelease} from '../../world/publishRelease.ts'
import type {World} from '../../world/World.ts'
import {requireDocument, requireText} from '../readDocument.ts'
import type {Step, StepReader} from '../Step.ts'

/** The states of a release that is published by itself when its time comes. */
const WAITING: readonly unknown[] = ['scheduled', 'scheduling']

function planRelease(world: World, release: string, time: string | undefined): void {
  const at = new Date(time ?? '')
  if (Number.isNaN(at.getTime())) throw new DoubtError('time', {time: time ?? ''})
  world.plan({at, happen: (later) => publishRelease(later, release)})
}

/** When it is published by itself, and when people mean it to be: an edit may move either. */
function timesOf(release: StoredDocument): readonly (string | undefined)[] {
  return [textOf(release, 'publishAt'), textOf(release['metadata'], 'intendedPublishAt')]
}

/** `release.publish`: all versions in it go live. */
export const publishReleaseStep: StepReader = (payload): Step => {
  const release = requireText(payload, 'releaseId')
  return {
    names: [],
    touches: 'anything',
    happen: (world) => publishRelease(world, release),
  }
}

/** `release.schedule`: all versions in it will go live at a time. */
export const scheduleRelease: StepReader = (payload): Step => {
  const release = requireText(payload, 'releaseId')
  return {
    names: [],
    touches: 'anything',
    happen: async (world) => planRelease(world, release, textOf(payload, 'publishAt')),
  }
}

/** `release.edit`: harmless, unless it moves the time of a release that waits for it. */
export const editRelease: StepReader = (payload): Step => {
  const release = requireText(payload, 'releaseId')
  const id = `_.releases.${release}`
  const mayMove = /publishAt/i.test(JSON.stringify(payload['patch']) ?? '')
  return {
    names: [id],
    touches: mayMove ? 'anything' : [],
    happen: async (world) => {
      const before = await world.get(id)
      if (!mayMove || before === undefined || !WAITING.includes(before['state'])) return
      const after = patched(before, payload['patch'])
      world.put(after)
      const known = timesOf(before)
      const moved = timesOf(after).filter((time) => !known.includes(time))
      for (const time of moved) planRelease(world, release, time)
    },
  }
}

/** `release.import`: a release as it was elsewhere, which may be waiting for its time already. */
export const importRelease: StepReader = (payload): Step => {
  const release = requireText(payload, 'releaseId')
  const document = requireDocument(payload['attributes'] ?? payload['document'])
  const isWaiting = WAITING.includes(document['state'])
  return {
    names: [],
    touches: isWaiting ? 'anything' : [],
    happen: async (world) => {
      if (isWaiting) planRelease(world, release, textOf(document, 'publishAt'))
    },
  }
}
