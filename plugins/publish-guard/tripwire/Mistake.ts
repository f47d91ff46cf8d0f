/** What can be wrong with how a Studio is put together. */
export type MistakeCode =
  | 'actions.unguarded'
  | 'actions.otherOptions'
  | 'types.unguarded'
  | 'types.otherOptions'
  | 'types.liveEdit'
  | 'requests.unguarded'
  | 'scheduling.legacy'
  | 'options.unknownType'
  | 'options.unknownField'

/**
 * One fault in how the Studio is put together, by which a page could go past the rule. `details`
 * holds what its text names, such as the `type`, the `action` or the `field`.
 */
export type Mistake = {
  readonly code: MistakeCode
  readonly details: {readonly [name: string]: string}
}
