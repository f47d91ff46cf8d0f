import {createKey} from '../model/createKey.ts'
import {pasteBlock} from '../model/pasteBlock.ts'
import {planPaste} from '../model/planPaste.ts'
import type {GridTools} from './GridTools.ts'

const twoColumnsAndARow = [
  ['', '', ''],
  ['', '', ''],
]

/** Gives an empty table its first two columns and a row, and begins to write the first heading. */
export const startTable = ({table, history, focus, t}: GridTools): void => {
  const anchor = {row: null, column: null}
  const plan = planPaste(table, {anchor, block: twoColumnsAndARow, createKey})
  const edit = pasteBlock(plan)
  if (edit) history.run(edit, t('column.added-two'))
  const first = plan.newComparators[0]
  if (first) focus({part: 'text', row: null, column: first._key}, true)
}
