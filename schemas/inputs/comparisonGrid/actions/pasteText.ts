import {createKey} from '../model/createKey.ts'
import type {GridSpot} from '../model/GridSpot.ts'
import {parseBlock} from '../model/parseBlock.ts'
import {pasteBlock} from '../model/pasteBlock.ts'
import type {PastePlan} from '../model/PastePlan.ts'
import {planPaste} from '../model/planPaste.ts'
import type {GridText} from '../text/GridText.ts'
import type {GridTools} from './GridTools.ts'

const consequences = (t: GridText, plan: PastePlan): string[] =>
  [
    ['paste.rows', plan.newRows.length] as const,
    ['paste.columns', plan.newComparators.length] as const,
    ['paste.columns-left-out', plan.columnsLeftOut] as const,
    ['paste.rows-left-out', plan.rowsLeftOut] as const,
  ].flatMap(([key, count]) => (count > 0 ? [t(key, {count})] : []))

/** Pastes what a spreadsheet put on the clipboard, in one step, and says what came of it. */
export const pasteText = (anchor: GridSpot, clipboard: string, tools: GridTools): void => {
  const {table, history, focus, say, t} = tools
  const block = parseBlock(clipboard)
  const plan = planPaste(table, {anchor, block, createKey})
  const edit = pasteBlock(plan)
  const width = Math.max(0, ...block.map((line) => line.length)) - plan.columnsLeftOut
  const lines = block.slice(0, block.length - plan.rowsLeftOut)
  const count = lines.reduce((sum, line) => sum + Math.min(line.length, width), 0)
  const rest = consequences(t, plan)
  if (!edit) return say([t('paste.nothing'), ...rest].join(' '))
  history.run(edit, t('paste.done', {count}), rest.join(' '))
  const first = plan.newComparators[0]
  if (table.comparators.length === 0 && first) {
    focus({part: 'text', row: null, column: first._key})
  }
}
