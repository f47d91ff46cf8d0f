import {defer} from 'rxjs'

import {createReviewReader} from '../../../../plugins/publish-guard/reviews/createReviewReader.ts'
import type {ReviewReader} from '../../../../plugins/publish-guard/reviews/ReviewReader.ts'
import {openLake} from '../../../cli/setup/openLake.ts'
import {createPolicy, evidenceFor, indexStored} from '../../../../policy/index.ts'
import {disclaimer, page, treatment} from '../../../policy/fixtures/cleanCase.ts'
import {decide, OPTIONS, RAJIV, type Shelf} from '../../../policy/review/setup/decisions.ts'

export const PAGE = 'p-spray'
export const DRAFT = `drafts.${PAGE}`

export const policy = createPolicy({review: OPTIONS})

const NOTHING: Shelf = {
  documents: {'d-education': disclaimer(), 't-spray': treatment()},
  decisions: [],
}

/** Where the disclaimer and the page are approved, the page by somebody. */
export function approvedBy(signer = RAJIV): Shelf {
  return decide(decide(NOTHING, disclaimer(), {}), page({_id: DRAFT}), {signer})
}

/** A lake with a draft by the marketing editor and all that it shows, and nothing decided yet. */
export async function openReviewedPage() {
  const {lake, url, clientOf} = await openLake()
  const administrator = clientOf('developer')
  const editor = clientOf('marketing-editor')
  await administrator.create(treatment())
  await administrator.create(disclaimer())
  await editor.create(page({_id: DRAFT}))

  const asked = {decisions: 0, history: 0, listening: 0}
  const real = createReviewReader(administrator)
  const reader: ReviewReader = {
    ...real,
    events: defer(() => {
      asked.listening += 1
      return real.events
    }),
    decisions: (subjects) => {
      asked.decisions += 1
      return real.decisions(subjects)
    },
    history: (ids, query) => {
      asked.history += 1
      return real.history(ids, query)
    },
  }
  return {
    lake,
    url,
    editor,
    administrator,
    reader,
    /** How often the data set was asked. */
    asked,
    /** Stores decisions as they are, whoever signed them. */
    store: async ({decisions}: Pick<Shelf, 'decisions'>) => {
      for (const {...decision} of decisions) {
        await administrator.createIfNotExists({...decision, _rev: undefined})
      }
    },
    /** The draft as it is now, and what it shows. */
    judged: async () => {
      const stored = indexStored(await administrator.fetch('*[!(_id in path("reviewDecision.*"))]'))
      const draft = stored.get(DRAFT)
      const reviewless = {...policy, reviewIdsOf: () => []}
      return {pages: [draft], evidence: evidenceFor(reviewless, draft, {stored})}
    },
  }
}
