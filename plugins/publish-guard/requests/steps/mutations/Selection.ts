import {isRecord} from '../../../../../policy/index.ts'
import {textOf} from '../../../panes/textOf.ts'
import {DoubtError} from '../../Doubt.ts'

/** What a mutation is about: one document by its id, or what a query selects. */
export type Selection = {
  readonly id: string | undefined
  readonly query: string | undefined
  readonly params: unknown
  /** What else the mutation says. */
  readonly rest: {readonly [field: string]: unknown}
}

/** @throws DoubtError when a mutation names neither. */
export function readSelection(payload: {readonly [field: string]: unknown}): Selection {
  const {id: _, query: __, params, ...rest} = payload
  const id = textOf(payload, 'id')
  const query = textOf(payload, 'query')
  if ((id === undefined) === (query === undefined)) throw new DoubtError('mutation.malformed')
  return {id, query, params: isRecord(params) ? params : {}, rest}
}
