import type {ReviewOutcome} from '../../../policy/vocabulary/reviewOutcome.ts'
import {dayOf, joined, textOf} from './textOf.ts'

const TITLES: {readonly [outcome in ReviewOutcome]: string} = {
  approved: 'Approved',
  changesRequested: 'Changes requested',
  withdrawn: 'Withdrawn',
}

function isOutcome(value: unknown): value is ReviewOutcome {
  return typeof value === 'string' && Object.hasOwn(TITLES, value)
}

export function reviewDecisionPreview(selection: {readonly [name: string]: unknown}) {
  const {decidedAt, decision, signer, title} = selection
  return {
    title: textOf(title) ?? 'A document without a title',
    subtitle: joined(
      isOutcome(decision) ? TITLES[decision] : 'No readable decision',
      textOf(signer) ?? 'not signed',
      dayOf(decidedAt),
    ),
  }
}
