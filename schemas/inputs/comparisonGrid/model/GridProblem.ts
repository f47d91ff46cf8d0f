/** An entry as a person knows it: its text, which may be empty, and its position, from 1. */
export interface NamedPlace {
  readonly name: string
  readonly position: number
}

/** Something in the stored table that the grid cannot show or edit as it is. */
export interface GridProblem {
  readonly code:
    | 'cells-missing'
    | 'cells-not-a-list'
    | 'cells-repeated'
    | 'cells-stray'
    | 'comparators-not-a-list'
    | 'foreign-comparators'
    | 'foreign-rows'
    | 'keyless-comparators'
    | 'keyless-rows'
    | 'not-text'
    | 'rows-not-a-list'
    | 'wrong-type'
  readonly count: number
  readonly row?: NamedPlace
  readonly columns?: readonly NamedPlace[]
}
