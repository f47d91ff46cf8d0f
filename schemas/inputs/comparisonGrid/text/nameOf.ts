import type {Axis} from '../model/Axis.ts'
import type {NamedPlace} from '../model/GridProblem.ts'
import type {GridText} from './GridText.ts'

/** How a row or column is called: by its heading, or by its position while it has none. */
export const nameOf = (t: GridText, axis: Axis, {name, position}: NamedPlace): string =>
  name.trim() === '' ? t(`${axis}.unnamed`, {position}) : name
