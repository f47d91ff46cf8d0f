import type {GridProblem} from './GridProblem.ts'

/**
 * Whether a problem keeps the table from being edited: when entries cannot be told apart, an edit
 * could hit the wrong one. A missing or a stray cell does no harm to the others.
 */
export const locksTable = ({code}: GridProblem): boolean =>
  code !== 'cells-missing' && code !== 'cells-stray'
