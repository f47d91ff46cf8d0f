import type {KnownReview} from './OpenReview.ts'

/** What people are told at a glance: the state, and what is computed beside it. */
export type ShownState = KnownReview['state']['state'] | 'stale' | 'withdrawn' | 'selfApproved'

/** The one word for how a document stands. A review that is under way says more than an old approval. */
export function shownStateOf({review, state}: Pick<KnownReview, 'review' | 'state'>): ShownState {
  if (state.state !== 'draft') return state.state
  const {state: standing} = review.standing
  if (standing === 'stale' || standing === 'withdrawn' || standing === 'selfApproved') {
    return standing
  }
  return 'draft'
}
