import {Text} from '@sanity/ui'
import {useEffect, useState} from 'react'
import {useListFormat, useTranslation, useUserStore} from 'sanity'

import {REVIEW_NAMESPACE} from '../i18n/reviewNamespace.ts'

/** Names the people who edited a document since it was last published, by their ids. */
export function EditedBy({contributors}: {readonly contributors: readonly string[]}) {
  const {t} = useTranslation(REVIEW_NAMESPACE)
  const store = useUserStore()
  const list = useListFormat()
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map())
  const ids = contributors.join('\n')

  useEffect(() => {
    let isCurrent = true
    store.getUsers(ids.split('\n')).then(
      (users) => {
        const known = users.map(({id, displayName}): [string, string] => [id, displayName ?? id])
        if (isCurrent) setNames(new Map(known))
      },
      () => {
        // Their ids tell who they are as well.
      },
    )
    return () => {
      isCurrent = false
    }
  }, [store, ids])

  if (contributors.length === 0) return null
  const people = contributors.map((id) => names.get(id) ?? id)
  return (
    <Text muted size={1}>
      {t('panel.editedBy', {people: list.format(people)})}
    </Text>
  )
}
