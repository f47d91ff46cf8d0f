import type {GridSpot} from '../model/GridSpot.ts'

/** A place that the keyboard can reach: a text, or the menu button of a row or column. */
export interface GridPlace extends GridSpot {
  readonly part: 'menu' | 'text'
}
