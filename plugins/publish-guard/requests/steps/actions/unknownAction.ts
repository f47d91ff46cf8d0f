import {bareIdOf} from '../../../../../policy/index.ts'
import {textOf} from '../../../panes/textOf.ts'
import {DoubtError} from '../../Doubt.ts'
import type {StepReader} from '../Step.ts'

/** Under these names actions name documents. */
const NAMES_DOCUMENT = /^(?:published|draft|version|base|document)Id$/

/**
 * An action of a newer Sanity. It passes if all that it names are documents of types that the rule
 * does not hold.
 */
export const unknownAction: StepReader = (payload) => {
  const action = textOf(payload, 'actionType') ?? ''
  const ids = Object.entries(payload).flatMap(([name, value]) =>
    NAMES_DOCUMENT.test(name) && typeof value === 'string' ? [bareIdOf(value)] : [],
  )
  return {
    names: ids,
    touches: ids.length === 0 ? 'anything' : ids.map((id) => ({id})),
    happen: async (world) => {
      if (ids.length === 0) throw new DoubtError('action.unknown', {action})
      world.doubt({ids, doubt: {code: 'action.unknown', details: {action}}})
    },
  }
}
