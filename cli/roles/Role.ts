import type {Advice, Permission} from '../../lake/index.ts'

/**
 * What a role may do with the documents in a filter. It has two forms: a grant of the lake, and a
 * permission of hosted Sanity's Access API.
 */
export type RolePermission = {
  /** Unique in a project. */
  readonly name: string
  readonly title: string
  readonly description: string
  /** GROQ over the document itself: no `->`, no other documents. */
  readonly filter: string
  /** `create` without `update` makes documents that nobody with this role can change. */
  readonly actions: readonly Permission[]
}

/** A role that people and tokens can hold. */
export type Role = {
  readonly name: string
  readonly title: string
  readonly description: string
  readonly permissions: readonly RolePermission[]
  /** What the lake says in addition when it refuses a document. Hosted Sanity has no place for it. */
  readonly advice: readonly Advice[]
}
