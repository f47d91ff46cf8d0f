/** An entry of a stored list: its `_key` and whatever fields it carries. */
export interface GridItem {
  readonly _key: string
  readonly [field: string]: unknown
}
