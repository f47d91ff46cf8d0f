import {textOf} from '../../../../panes/textOf.ts'
import {requireDocument} from '../../requireDocument.ts'
import {requireText} from '../../requireText.ts'
import type {Step, StepReader} from '../../Step.ts'
import {isWaiting} from './isWaiting.ts'
import {planRelease} from './planRelease.ts'

/** `release.import`: a release as it was elsewhere, which may be waiting for its time already. */
export const importRelease: StepReader = (payload): Step => {
  const release = requireText(payload, 'releaseId')
  const document = requireDocument(payload['attributes'] ?? payload['document'])
  const waits = isWaiting(document)
  return {
    names: [],
    touches: waits ? 'anything' : [],
    happen: async (world) => {
      if (waits) planRelease(world, release, textOf(document, 'publishAt'))
    },
  }
}
