import type {Guard} from '../guard/Guard.ts'
import {inspectActions} from './inspectActions.ts'
import type {InspectedStudio} from './InspectedStudio.ts'
import {inspectOptions} from './inspectOptions.ts'
import {inspectRequests} from './inspectRequests.ts'
import {inspectReview} from './inspectReview.ts'
import {inspectTypes} from './inspectTypes.ts'
import type {Mistake} from './Mistake.ts'

function inspectScheduling({scheduledPublishing}: InspectedStudio): Mistake[] {
  return scheduledPublishing.enabled ? [{code: 'scheduling.legacy', details: {}}] : []
}

const INSPECTIONS = [
  inspectOptions,
  inspectTypes,
  inspectActions,
  inspectRequests,
  inspectReview,
] as const

/** Everything that is wrong with how a Studio is put together. An inspection that fails is a mistake. */
export function inspectStudio(guard: Guard, studio: InspectedStudio): Mistake[] {
  try {
    return [
      ...INSPECTIONS.flatMap((inspect) => inspect(guard, studio)),
      ...inspectScheduling(studio),
    ]
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return [{code: 'inspection.failed', details: {reason}}]
  }
}
