import type {GridFocus} from '../keyboard/useGridFocus.ts'
import type {GridTable} from '../model/GridTable.ts'
import type {GridText} from '../text/GridText.ts'
import type {GridHistory} from './useGridHistory.ts'

/** What every action works with. */
export interface GridTools {
  readonly table: GridTable
  readonly history: GridHistory
  readonly focus: GridFocus['focus']
  readonly say: (words: string) => void
  readonly t: GridText
}
