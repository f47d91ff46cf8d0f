import {indexStored, type StoredDocument} from '../../../../policy/index.ts'
import {DoubtError} from '../Doubt.ts'

/** A whole document in a request. @throws DoubtError when it is none. */
export function requireDocument(value: unknown): StoredDocument {
  for (const document of indexStored([value]).values()) return document
  throw new DoubtError('action.malformed', {action: '', field: '_id'})
}
