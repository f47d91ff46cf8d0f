import type {DocumentActionComponent, DocumentBadgeComponent, DocumentInspector, Tool} from 'sanity'

import {useReviewBadge} from './badge/useReviewBadge.ts'
import {createDecideAction} from './decide/createDecideAction.ts'
import {reviewInspector} from './panel/reviewInspector.ts'
import {complianceTool} from './queue/complianceTool.ts'
import {useRequestAction} from './request/useRequestAction.ts'
import {useWithdrawAction} from './request/useWithdrawAction.ts'

/** What compliance review adds to a Studio, and to every document that is reviewed. */
export const reviewParts: {
  readonly actions: readonly DocumentActionComponent[]
  readonly badges: readonly DocumentBadgeComponent[]
  readonly inspectors: readonly DocumentInspector[]
  readonly tools: readonly Tool[]
} = {
  actions: [
    useRequestAction,
    useWithdrawAction,
    createDecideAction('approved'),
    createDecideAction('changesRequested'),
  ],
  badges: [useReviewBadge],
  inspectors: [reviewInspector],
  tools: [complianceTool],
}
