/** What names a document or an item in it, which is there from the beginning. */
type Identity = '_id' | '_key' | '_type'

/** An entry of a list. One that was a document of its own is null when that is gone. */
type Entry<Item> = Unfinished<Item> | (Item extends {_id: string} ? null : never)

/**
 * The result of a query while its documents are still being written: whatever the schema demands may
 * be missing. A finished result is one as well.
 */
export type Unfinished<Result> = Result extends readonly (infer Item)[]
  ? Entry<Item>[]
  : Result extends object
    ? {
        [Field in keyof Result]: Field extends Identity
          ? Result[Field]
          : Unfinished<Result[Field]> | null
      }
    : Result
