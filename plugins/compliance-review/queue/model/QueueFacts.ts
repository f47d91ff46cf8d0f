import type {QueueForm} from './QueueForm.ts'

/** What is stored, as far as the queue needs it. Whoever changes a part passes another object. */
export type QueueFacts = {
  /** By bare id, the forms of each document that is reviewed or shown. */
  readonly forms: ReadonlyMap<string, readonly QueueForm[]>
  /** By the bare id of what they are about, stored requests and decisions. */
  readonly requests: ReadonlyMap<string, readonly unknown[]>
  readonly decisions: ReadonlyMap<string, readonly unknown[]>
  /** Whether all of it is there. Before, nothing can be said about what is not. */
  readonly isComplete: boolean
}
