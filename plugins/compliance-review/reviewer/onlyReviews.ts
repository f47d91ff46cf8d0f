import type {ConfigContext} from 'sanity'

import {DEFAULT_REVIEW_OPTIONS} from '../../../policy/review/index.ts'

type User = Pick<NonNullable<ConfigContext['currentUser']>, 'roles'> | null | undefined

/**
 * Whether somebody holds no other role than that of a reviewer, as `caveat roles` defines it. That role
 * may take pages down, which the Studio by itself takes for leave to write, copy and unpublish them.
 */
export function onlyReviews(user: User): boolean {
  const roles = user?.roles ?? []
  return roles.length > 0 && roles.every(({name}) => DEFAULT_REVIEW_OPTIONS.roles.includes(name))
}
