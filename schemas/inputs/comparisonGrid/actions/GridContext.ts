import {createContext, type RefObject} from 'react'
import type {ObjectInputProps} from 'sanity'

import type {Drop} from '../drag/Drop.ts'
import type {FormFocus} from '../form/useFormFocus.ts'
import type {GridPlace} from '../keyboard/GridPlace.ts'
import type {GridLayout} from '../keyboard/gridLayout.ts'
import type {GridFocus} from '../keyboard/useGridFocus.ts'
import type {GridMarks} from '../marks/readMarks.ts'
import type {Axis} from '../model/Axis.ts'
import type {GridSpot} from '../model/GridSpot.ts'
import type {AxisActions} from './axisActions.ts'
import type {GridTools} from './GridTools.ts'
import type {textActions} from './textActions.ts'

/** Everything that the parts of the grid share. */
export interface Grid extends GridTools {
  readonly form: ObjectInputProps
  /** The element of the page that holds the grid. */
  readonly root: RefObject<HTMLElement | null>
  readonly readOnly: boolean
  readonly marks: GridMarks
  readonly layout: GridLayout
  readonly places: GridFocus
  readonly formFocus: FormFocus
  /** The place that Tab reaches. */
  readonly reachable: GridPlace | undefined
  readonly said: string
  /** Where a dragged row or column would land. */
  readonly drop: Drop | undefined
  readonly setDrop: (drop: Drop | undefined) => void
  readonly row: AxisActions
  readonly column: AxisActions
  readonly text: ReturnType<typeof textActions>
  readonly paste: (anchor: GridSpot, clipboard: string) => void
  readonly start: () => void
  /** Opens the Studio's form of a column or cell. */
  readonly openDetails: (spot: GridSpot) => void
  /** Removes a row or column, after asking when it holds content. */
  readonly askToRemove: (axis: Axis, key: string) => void
}

export const GridContext = createContext<Grid | null>(null)
