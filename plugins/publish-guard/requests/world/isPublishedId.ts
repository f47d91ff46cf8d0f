import {bareIdOf} from '../../../../policy/index.ts'

/** Whether an id is that of a published document, not of a draft or a version. */
export function isPublishedId(id: string): boolean {
  return bareIdOf(id) === id
}
