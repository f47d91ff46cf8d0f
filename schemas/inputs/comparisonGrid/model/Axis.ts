/** Along which side of the table: its rows or its columns (the comparators). */
export type Axis = 'row' | 'column'
