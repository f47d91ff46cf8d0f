import {bareIdOf} from '../policy/index.ts'

/**
 * The published id of the document that an event is about.
 * @throws Error when the event names none: then the blueprint's projection leaves out `_id`.
 */
export function idIn(data: unknown): string {
  if (typeof data === 'object' && data !== null && '_id' in data && typeof data._id === 'string') {
    return bareIdOf(data._id)
  }
  throw new Error('The event has no _id. The projection in sanity.blueprint.ts must hold it.')
}
