/** What a project may set about compliance review. */
export type ReviewOptions = {
  /** The names of the roles whose people may decide. A decision signed in another role counts for nothing. */
  readonly roles: readonly string[]
  /** Types of documents that must be approved themselves before a page may show them. */
  readonly reviewedTypes: readonly string[]
  /**
   * By type, the fields of a document whose references are shown together with it. A document of
   * another type that is reviewed shows all that it refers to, as pages do; one that is only shown
   * by another shows nothing but itself.
   */
  readonly shownFields: {readonly [type: string]: readonly string[]}
}

/** As the queries of delivery show it: a treatment with the sources of its status, and so on. */
export const DEFAULT_REVIEW_OPTIONS: ReviewOptions = {
  roles: ['compliance-reviewer'],
  reviewedTypes: ['disclaimer', 'comparisonTable', 'mechanism'],
  shownFields: {
    disclaimer: [],
    treatment: ['regulatoryStatus'],
    comparisonTable: ['rows'],
    mechanism: ['steps'],
  },
}
