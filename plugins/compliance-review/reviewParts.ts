import type {DocumentActionComponent, DocumentBadgeComponent, DocumentInspector, Tool} from 'sanity'

import {useReviewBadge} from './badge/useReviewBadge.ts'
import {createDecideAction} from './decide/createDecideAction.ts'
import {reviewInspector} from './panel/reviewInspector.ts'
import {complianceTool} from './queue/complianceTool.ts'
import {useRequestAction} from './request/useRequestAction.ts'
import {impactInspector} from './impact/impactInspector.ts'
import {useWithdrawPageAction} from './withdrawal/useWithdrawPageAction.ts'
import {useWithdrawAction} from './request/useWithdrawAction.ts'

/** What compliance review adds to a Studio, and to every document that is reviewed or shown. */
export const reviewParts: {
  readonly actions: readonly DocumentActionComponent[]
  readonly badges: readonly DocumentBadgeComponent[]
  readonly inspectors: readonly DocumentInspector[]
  /** Of documents that pages show. */
  readonly shownInspectors: readonly DocumentInspector[]
  readonly tools: readonly Tool[]
} = {
  actions: [
    useRequestAction,
    useWithdrawAction,
    createDecideAction('approved'),
    createDecideAction('changesRequested'),
    useWithdrawPageAction,
  ],
  badges: [useReviewBadge],
  inspectors: [reviewInspector],
  shownInspectors: [impactInspector],
  tools: [complianceTool],
}
