import {isPublishedId} from '../world/isPublishedId.ts'
import type {Target} from './Step.ts'

/** What a write of one document touches: the document if readers see it, nothing if they do not. */
export function touched(id: string, type?: string): readonly Target[] {
  return isPublishedId(id) ? [{id, type}] : []
}
