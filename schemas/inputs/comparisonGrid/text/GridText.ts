import type {TFunction} from 'sanity'

/** Looks up the grid's words. */
export type GridText = TFunction<string>
