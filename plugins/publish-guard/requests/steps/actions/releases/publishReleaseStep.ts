import {publishRelease} from '../../../world/publishRelease.ts'
import {requireText} from '../../requireText.ts'
import type {Step, StepReader} from '../../Step.ts'

/** `release.publish`: all versions in it go live. */
export const publishReleaseStep: StepReader = (payload): Step => {
  const release = requireText(payload, 'releaseId')
  return {
    names: [],
    touches: 'anything',
    happen: (world) => publishRelease(world, release),
  }
}
