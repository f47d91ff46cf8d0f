import type {World} from '../world/World.ts'

/** A document whose public state a step may change, and its type where the request tells. */
export type Target = {readonly id: string; readonly type?: string | undefined}

/** One thing that a request does. */
export type Step = {
  /** The documents that it names, so that all can be read at once. */
  readonly names: readonly string[]
  /**
   * The documents whose public state it may change: none for edits of drafts and versions,
   * `anything` where its words do not say which.
   */
  readonly touches: readonly Target[] | 'anything'
  /** Does it in a world. Rejects with a DoubtError when its effect cannot be computed. */
  readonly happen: (world: World) => Promise<void>
}

/** Reads a step from what the request says about it. Throws a DoubtError when it cannot. */
export type StepReader = (payload: {readonly [field: string]: unknown}) => Step
