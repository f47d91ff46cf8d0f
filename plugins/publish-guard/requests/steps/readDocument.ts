import {indexStored, type StoredDocument} from '../../../../policy/index.ts'
import {textOf} from '../../panes/textOf.ts'
import {DoubtError} from '../Doubt.ts'

/** A text that an action cannot do without. @throws DoubtError without it. */
export function requireText(payload: unknown, ...names: readonly string[]): string {
  for (const name of names) {
    const text = textOf(payload, name)
    if (text !== undefined) return text
  }
  throw new DoubtError('action.malformed', {
    action: textOf(payload, 'actionType') ?? '',
    field: names[0] ?? '',
  })
}

/** A whole document in a request. @throws DoubtError when it is none. */
export function requireDocument(value: unknown): StoredDocument {
  for (const document of indexStored([value]).values()) return document
  throw new DoubtError('action.malformed', {action: '', field: '_id'})
}
