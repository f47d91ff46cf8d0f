import {changeRelease} from '../../releases/changeRelease.ts'
import type {Action} from '../Action.ts'
import {requireRelease} from './requireRelease.ts'

/** `release.unschedule`: the release is active again. A 409 unless it is scheduled. */
export const unscheduleRelease: Action = (view, payload, {author}) => {
  const release = requireRelease(view, payload, ['scheduled'])
  changeRelease(view, release, {set: {state: 'active', userId: author}, unset: ['publishAt']})
}
