import type {Axis} from '../model/Axis.ts'
import type {NamedPlace} from '../model/GridProblem.ts'
import type {GridText} from './GridText.ts'

/** How a row or column is called within a sentence: row “Onset”, or row 2 while it has no heading. */
export const titleOf = (t: GridText, axis: Axis, {name, position}: NamedPlace): string =>
  name.trim() === '' ? t(`${axis}.unnamed`, {position}) : t(`${axis}.named`, {name})
