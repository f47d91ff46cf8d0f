/** What a grant permits on the documents that its filter matches. */
export type Permission = 'read' | 'create' | 'update' | 'history' | 'editHistory' | 'manage'

/**
 * One line of a dataset's access control list, as Sanity's API gives it: a GROQ filter over one
 * document and what its holder may do there. Grants add up; nothing denies.
 */
export type Grant = {filter: string; permissions: Permission[]}

/** What a refusal says in addition about the documents in a GROQ filter: what to do instead. */
export type Advice = {filter: string; text: string}

/** Someone who can sign in to the lake. */
export type Person = {
  id: string
  name: string
  email: string
  /** At least one, the main one first. */
  roles: {name: string; title: string}[]
  /** Those of all roles together. */
  grants: Grant[]
  advice?: Advice[]
}
