import {useEffect, useState} from 'react'
import {useProject, useUserStore} from 'sanity'

import type {ReviewOptions, ReviewPerson} from '../../../policy/review/index.ts'

/** `unknown`: the project does not tell who its reviewers are. */
export type Reviewers =
  | {readonly status: 'loading' | 'unknown'}
  | {readonly status: 'known'; readonly people: readonly ReviewPerson[]}

/** The people of the project who may decide, by name. */
export function useReviewers({roles}: Pick<ReviewOptions, 'roles'>): Reviewers {
  const project = useProject()
  const store = useUserStore()
  const [reviewers, setReviewers] = useState<Reviewers>({status: 'loading'})

  useEffect(() => {
    if (project === null) return undefined
    let isCurrent = true
    const ids = project.members
      .filter((member) => !member.isRobot && member.roles.some(({name}) => roles.includes(name)))
      .map(({id}) => id)
    const tell = (known: Reviewers) => {
      if (isCurrent) setReviewers(known)
    }
    store.getUsers(ids).then(
      (users) => {
        const people = users
          .map(({id, displayName}) => ({id, name: displayName ?? id}))
          .toSorted((one, other) => one.name.localeCompare(other.name))
        tell({status: 'known', people})
      },
      () => {
        tell({status: 'unknown'})
      },
    )
    return () => {
      isCurrent = false
    }
  }, [project, store, roles])

  return reviewers
}
