/** The namespace of every text of the guard. */
export const GUARD_NAMESPACE = 'caveat-publish-guard'
