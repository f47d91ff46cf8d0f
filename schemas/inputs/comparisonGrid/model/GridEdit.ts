import type {FormPatch} from 'sanity'

import type {GridTable} from './GridTable.ts'

/**
 * One step of editing: patches relative to the document, to be sent together, and the step that
 * takes it back. Taking back is computed on the table as it is by then, because other people edit
 * too; it is undefined when nothing is left to take back.
 */
export interface GridEdit {
  readonly patches: readonly FormPatch[]
  readonly undo: (now: GridTable) => GridEdit | undefined
}
