import type {DocumentActionComponent, DocumentActionsContext} from 'sanity'

import {type GuardOptions, policyOptionsOf} from '../../publish-guard/index.ts'
import {isReviewedType} from '../isReviewedType.ts'
import {reviewParts} from '../reviewParts.ts'
import {isReviewRecord} from '../reviewTypes.ts'

type ActionsResolver = (
  actions: DocumentActionComponent[],
  context: Pick<DocumentActionsContext, 'schemaType'>,
) => DocumentActionComponent[]

/**
 * Adds the actions of compliance review to documents that are reviewed, and takes all actions from its
 * records. It belongs in `document.actions` of the root configuration, before `guardActions`, since
 * Sanity drops the actions of plugins from release versions. `withCaveat` does so by itself.
 */
export function reviewActions(options?: GuardOptions): ActionsResolver {
  if (policyOptionsOf(options).review === false) return (actions) => actions
  const isReviewed = isReviewedType(options)
  return (actions, {schemaType}) => {
    if (isReviewRecord(schemaType)) return []
    if (!isReviewed(schemaType)) return actions
    return [...actions, ...reviewParts.actions.filter((action) => !actions.includes(action))]
  }
}
