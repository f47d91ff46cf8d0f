import type {NewDocumentOptionsResolver, TemplateItem} from 'sanity'

import type {GuardOptions} from '../../publish-guard/index.ts'
import {isPageType} from './isPageType.ts'
import {onlyReviews} from './onlyReviews.ts'

/** Offers no new pages to people who only review. */
export function templatesForReviewers(options?: GuardOptions): NewDocumentOptionsResolver {
  const isPage = isPageType(options)
  return (templates: TemplateItem[], {currentUser}) =>
    onlyReviews(currentUser) ? templates.filter(({templateId}) => !isPage(templateId)) : templates
}
