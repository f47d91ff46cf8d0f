/** What can be wrong with how a Studio is put together. */
export type MistakeCode =
  | 'actions.unguarded'
  | 'actions.otherOptions'
  | 'actions.unreadable'
  | 'types.unguarded'
  | 'types.otherOptions'
  | 'types.liveEdit'
  | 'requests.unguarded'
  | 'requests.otherOptions'
  | 'scheduling.legacy'
  | 'options.unknownOption'
  | 'options.nothingGuarded'
  | 'options.unknownType'
  | 'options.unknownField'
  | 'review.absent'
  | 'inspection.failed'

/**
 * One fault in how the Studio is put together, by which a page could go past the rule. `details`
 * holds what its text names, such as the types, the actions or the fields, as lists in words.
 */
export type Mistake = {
  readonly code: MistakeCode
  readonly details: {readonly [name: string]: string}
}
