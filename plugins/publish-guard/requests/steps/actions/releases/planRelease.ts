import {DoubtError} from '../../../Doubt.ts'
import {publishRelease} from '../../../world/publishRelease.ts'
import type {World} from '../../../world/World.ts'

/** A release is to be published at a time. @throws DoubtError when that is no time. */
export function planRelease(world: World, release: string, time: string | undefined): void {
  const at = new Date(time ?? '')
  if (Number.isNaN(at.getTime())) throw new DoubtError('time', {time: time ?? ''})
  world.plan({at, happen: (later) => publishRelease(later, release)})
}
