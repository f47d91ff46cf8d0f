/** What a list, that may be missing, holds. */
export type Item<List> =
  NonNullable<List> extends readonly (infer Entry)[] ? NonNullable<Entry> : never
