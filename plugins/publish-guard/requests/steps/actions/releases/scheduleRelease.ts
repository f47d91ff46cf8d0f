import {textOf} from '../../../../panes/textOf.ts'
import {requireText} from '../../requireText.ts'
import type {Step, StepReader} from '../../Step.ts'
import {planRelease} from './planRelease.ts'

/** `release.schedule`: all versions in it will go live at a time. */
export const scheduleRelease: StepReader = (payload): Step => {
  const release = requireText(payload, 'releaseId')
  return {
    names: [],
    touches: 'anything',
    happen: async (world) => planRelease(world, release, textOf(payload, 'publishAt')),
  }
}
