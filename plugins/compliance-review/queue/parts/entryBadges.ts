import type {BadgeTone} from '@sanity/ui'

import type {resources} from '../../i18n/en/resources.ts'
import type {QueueEntry} from '../model/QueueEntry.ts'

type TextKey = keyof typeof resources

/** A badge by the key of its text. */
export type EntryBadge = {readonly key: TextKey; readonly tone: BadgeTone}

const TONES = {
  draft: 'default',
  inReview: 'primary',
  changesRequested: 'caution',
  approved: 'positive',
  published: 'positive',
} as const

const STANDINGS: {readonly [standing: string]: EntryBadge | undefined} = {
  missing: {key: 'queue.state.unreviewed', tone: 'default'},
  stale: {key: 'state.stale', tone: 'caution'},
  withdrawn: {key: 'state.withdrawn', tone: 'critical'},
}

function stateBadge({liveStanding, standing, state}: QueueEntry): EntryBadge | undefined {
  if (liveStanding === 'withdrawn') return {key: 'queue.state.withdrawnLive', tone: 'critical'}
  if (state === undefined) return undefined
  if (state === 'draft') return STANDINGS[standing ?? ''] ?? {key: 'state.draft', tone: TONES.draft}
  return {key: `state.${state}`, tone: TONES[state]}
}

/** Where a document stands, and in which forms it is there. */
export function entryBadges(entry: QueueEntry): EntryBadge[] {
  const {isDraft, isLive, liveStanding, releases} = entry
  const state = stateBadge(entry)
  const isStaleToo = liveStanding === 'stale' && state?.key !== 'state.stale'
  const isGone = !isLive && !isDraft && releases.length === 0
  const badges: (EntryBadge | false | undefined)[] = [
    state,
    isStaleToo && {key: 'state.stale', tone: 'caution'},
    isLive && {key: 'queue.form.live', tone: 'positive'},
    isDraft && state?.key !== 'state.draft' && {key: 'queue.form.draft', tone: 'caution'},
    releases.length > 0 && {key: 'queue.form.release', tone: 'primary'},
    isGone && {key: 'queue.form.gone', tone: 'critical'},
  ]
  return badges.filter((badge) => badge !== undefined && badge !== false)
}
