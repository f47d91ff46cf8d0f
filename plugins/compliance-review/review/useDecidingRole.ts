import {useCurrentUser} from 'sanity'

import {useGuardPolicy} from '../../publish-guard/index.ts'
import {decidingRole} from './decidingRole.ts'

/** The role in which whoever is signed in may decide; undefined when they have none. */
export function useDecidingRole() {
  const {review} = useGuardPolicy().options
  const roles = useCurrentUser()?.roles ?? []
  return review === false ? undefined : decidingRole(roles, review)
}
