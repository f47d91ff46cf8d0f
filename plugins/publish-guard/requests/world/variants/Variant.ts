/** Content of a document for some of its readers. */
export type Variant = {
  readonly publishedId: string
  /** The name of the variant, without the path of its definition. */
  readonly variant: string
  /** `drafts` or a release; undefined for what readers see. */
  readonly bundle?: string | undefined
}
