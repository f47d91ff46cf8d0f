import type {ConditionalPropertyCallbackContext} from 'sanity'

import type {GuardOptions} from '../../publish-guard/index.ts'
import {isPageType} from './isPageType.ts'
import {onlyReviews} from './onlyReviews.ts'

function holds(given: unknown, context: ConditionalPropertyCallbackContext): boolean {
  if (typeof given !== 'function') return given === true
  const answer: unknown = given(context)
  return answer === true
}

/** Shows pages read-only to people who only review, as the server would refuse what they write. */
export function readOnlyForReviewers<T extends {name: string}>(
  types: readonly T[],
  options?: GuardOptions,
): T[] {
  const isPage = isPageType(options)
  return types.map((type) => {
    if (!isPage(type.name)) return type
    const given: unknown = 'readOnly' in type ? type.readOnly : undefined
    const readOnly = (context: ConditionalPropertyCallbackContext) =>
      onlyReviews(context.currentUser) || holds(given, context)
    return {...type, readOnly}
  })
}
