import {completeRelease} from '../../releases/completeRelease.ts'
import type {Action} from '../Action.ts'
import {requireRelease} from './requireRelease.ts'

/** `release.publish`: publishes everything in the release at once. A 409 unless it is active. */
export const publishRelease: Action = (view, payload, {author}) => {
  completeRelease(view, requireRelease(view, payload, ['active']), author)
}
