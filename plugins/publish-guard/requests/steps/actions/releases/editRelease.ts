import type {StoredDocument} from '../../../../../../policy/index.ts'
import {textOf} from '../../../../panes/textOf.ts'
import {patched} from '../../../world/patched.ts'
import {requireText} from '../../requireText.ts'
import type {Step, StepReader} from '../../Step.ts'
import {isWaiting} from './isWaiting.ts'
import {planRelease} from './planRelease.ts'

/** When it is published by itself, and when people mean it to be: an edit may move either. */
function timesOf(release: StoredDocument): readonly string[] {
  const times = [textOf(release, 'publishAt'), textOf(release['metadata'], 'intendedPublishAt')]
  return times.filter((time) => time !== undefined)
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
      if (!mayMove || before === undefined || !isWaiting(before)) return
      const after = patched(before, payload['patch'])
      world.put(after)
      const known = timesOf(before)
      const moved = timesOf(after).filter((time) => !known.includes(time))
      for (const time of moved) planRelease(world, release, time)
    },
  }
}
