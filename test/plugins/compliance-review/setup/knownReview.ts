import {type Evidence, evidenceOf, indexStored, withReviews} from '../../../../policy/index.ts'
import {closureIdsOf} from '../../../../policy/review/index.ts'
import {
  readReview,
  type ReviewSource,
} from '../../../../plugins/compliance-review/review/readReview.ts'
import type {KnownReview} from '../../../../plugins/compliance-review/review/OpenReview.ts'
import {OPTIONS, type Shelf} from '../../../policy/review/setup/decisions.ts'

type Fields = {readonly [field: string]: unknown}

export const REVIEWER = {
  id: 'compliance-reviewer',
  name: 'Rajiv Nair',
  roles: [{name: 'compliance-reviewer', title: 'Compliance reviewer'}],
}

export const EDITOR = {
  id: 'marketing-editor',
  name: 'Elena Marsh',
  roles: [{name: 'marketing-editor', title: 'Marketing editor'}],
}

function evidenceIn({documents, decisions}: Shelf, document: Fields): Evidence {
  const id = String(document['_id']).replace('drafts.', '')
  const shown = closureIdsOf(document, (id) => documents[id] ?? null, OPTIONS)
  const ids = [...new Set([...Object.keys(documents), ...shown, id])]
  const evidence = evidenceOf(indexStored(Object.values(documents)), {ids})
  return withReviews(evidence, {ids, decisions, contributors: new Map()})
}

/** How a document of a shelf stands in review, for the reviewer, who edited nothing. */
export function knownReview(
  shelf: Shelf,
  document: Fields,
  given: Partial<ReviewSource> = {},
): KnownReview {
  return readReview({
    document,
    live: null,
    evidence: evidenceIn(shelf, document),
    contributors: [EDITOR.id],
    isHistoryLoading: false,
    requests: [],
    release: undefined,
    options: OPTIONS,
    isDisclaimer: document['_type'] === 'disclaimer',
    until: Number.POSITIVE_INFINITY,
    user: REVIEWER,
    ...given,
  })
}
