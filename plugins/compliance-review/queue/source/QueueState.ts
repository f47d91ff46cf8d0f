import type {QueueFacts} from '../model/QueueFacts.ts'

/** What is known so far, and how much of it has been read. */
export type QueueState = {
  readonly facts: QueueFacts
  readonly read: number
  readonly total: number
}
