import type {ListenOptions} from '@sanity/client'
import {defer, map, ReplaySubject, share, timer} from 'rxjs'
import type {SanityClient} from 'sanity'

import {isRecord} from '../../../policy/index.ts'
import {allDecisionsQuery, decisionsQuery, historyOf} from '../../../policy/review/index.ts'
import {textOf} from '../panes/textOf.ts'
import type {DecisionEvent, ReviewReader} from './ReviewReader.ts'

/** The listener outlives the last that looks by so many milliseconds, so that it survives a re-render. */
const LINGER = 1000

const TAG = 'caveat.review'

const LISTENING = {
  events: ['welcome', 'mutation'],
  includeResult: true,
  visibility: 'query',
  tag: TAG,
} satisfies ListenOptions

function decisionEvent(event: unknown): DecisionEvent {
  const result = isRecord(event) ? event['result'] : undefined
  return {subject: textOf(result, 'subject')}
}

/** Allocates a reader for the data set of a client. It asks for nothing until somebody looks. */
export function createReviewReader(client: SanityClient): ReviewReader {
  const {projectId = '', dataset = ''} = client.config()
  const events = defer(() => client.listen('*[_type == "reviewDecision"]', {}, LISTENING)).pipe(
    map(decisionEvent),
    share({
      connector: () => new ReplaySubject(1),
      resetOnRefCountZero: () => timer(LINGER),
    }),
  )
  return {
    source: [projectId, dataset].join('|'),
    events,
    decisions: async (subjects) => {
      const options = {perspective: 'raw', tag: TAG} as const
      const rows: unknown =
        subjects === 'all'
          ? await client.fetch(allDecisionsQuery, {}, options)
          : await client.fetch(decisionsQuery, {subjects}, options)
      if (!Array.isArray(rows)) throw new Error('The answer holds no list of decisions.')
      return rows
    },
    history: historyOf(client),
  }
}
