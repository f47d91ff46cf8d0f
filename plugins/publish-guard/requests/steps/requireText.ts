import {textOf} from '../../panes/textOf.ts'
import {DoubtError} from '../Doubt.ts'

/** The first text among the names that an action cannot do without. @throws DoubtError without any. */
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
