import type {Grant} from '../../lake/index.ts'
import type {Role} from './Role.ts'

/** A role as the lake's grants. */
export function grantsOf({permissions}: Role): Grant[] {
  return permissions.map(({filter, actions}) => ({filter, permissions: [...actions]}))
}
