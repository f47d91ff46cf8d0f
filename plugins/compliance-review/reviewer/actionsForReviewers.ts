import type {DocumentActionComponent, DocumentActionsContext} from 'sanity'

import type {GuardOptions} from '../../publish-guard/index.ts'
import {isPageType} from './isPageType.ts'
import {onlyReviews} from './onlyReviews.ts'

/** What people who only review do not do to pages. They withdraw them, for a reason and signed. */
const WITHHELD: readonly unknown[] = ['unpublish', 'delete', 'duplicate']

/** Takes from people who only review the actions by which pages go without a record, or are copied. */
export function actionsForReviewers(options?: GuardOptions) {
  const isPage = isPageType(options)
  return (
    actions: DocumentActionComponent[],
    {currentUser, schemaType}: Pick<DocumentActionsContext, 'currentUser' | 'schemaType'>,
  ): DocumentActionComponent[] =>
    isPage(schemaType) && onlyReviews(currentUser)
      ? actions.filter(({action}) => !WITHHELD.includes(action))
      : actions
}
