import {changeRelease} from '../../releases/changeRelease.ts'
import {completeRelease} from '../../releases/completeRelease.ts'
import {createStoreView} from '../../store/createStoreView.ts'
import type {Action} from '../Action.ts'
import {actionError} from '../actionError.ts'
import {requireRelease} from './requireRelease.ts'

/**
 * `release.schedule`: the lake publishes the release at `publishAt`, for the person who schedules
 * it, and until then nobody changes what is in it. A time in the past means at once. A 403 if that
 * person might not publish it now.
 */
export const scheduleRelease: Action = (view, payload, context) => {
  const release = requireRelease(view, payload, ['active', 'scheduled'])
  const publishAt = readTime(payload['publishAt'])
  const rehearsal = createStoreView({get: (id) => view.get(id), values: () => view.all()}, view)
  completeRelease(rehearsal.view, release, context.author)
  for (const change of rehearsal.changes()) context.authorize(change)
  changeRelease(view, release, {
    set: {state: 'scheduled', publishAt, userId: context.author},
    unset: ['error'],
  })
}

function readTime(value: unknown): string {
  const time = typeof value === 'string' ? Date.parse(value) : Number.NaN
  if (!Number.isNaN(time)) return new Date(time).toISOString()
  throw actionError(400, '"publishAt" must be a time in ISO 8601 form')
}
