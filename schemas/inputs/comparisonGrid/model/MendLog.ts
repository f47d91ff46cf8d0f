import type {GridProblem} from './GridProblem.ts'

/** What mending found, and the content that it has to leave out, in words of the content. */
export interface MendLog {
  readonly problems: GridProblem[]
  readonly lost: string[]
}
