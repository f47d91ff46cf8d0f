import type {ReviewEvent, ReviewState} from './ReviewState.ts'

const TRANSITIONS: {
  readonly [state in ReviewState]: {readonly [event in ReviewEvent]?: ReviewState}
} = {
  draft: {edit: 'draft', request: 'inReview', withdraw: 'draft'},
  inReview: {
    edit: 'inReview',
    withdrawRequest: 'draft',
    approve: 'approved',
    requestChanges: 'changesRequested',
    withdraw: 'draft',
  },
  changesRequested: {edit: 'changesRequested', request: 'inReview', withdraw: 'draft'},
  approved: {edit: 'draft', publish: 'published', withdraw: 'draft'},
  published: {edit: 'draft', withdraw: 'draft'},
}

/**
 * The state after an event; undefined when it cannot happen in this state. An edit changes what is
 * shown: whoever undoes one is back where the content that they restore stands.
 */
export function nextReviewState(state: ReviewState, event: ReviewEvent): ReviewState | undefined {
  return TRANSITIONS[state][event]
}
