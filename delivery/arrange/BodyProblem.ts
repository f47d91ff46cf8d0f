/** Something in a body that cannot be shown as it is, named so that its author can find it. */
export type BodyProblem = {
  problem: 'unknownBlock' | 'unknownInline' | 'unknownMark' | 'unknownStyle'
  type: string
}
