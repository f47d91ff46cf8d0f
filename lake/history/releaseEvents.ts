import {releaseStep, type ReleaseStep} from '../releases/releaseStep.ts'
import {documentGroup, isInRelease} from '../store/documentGroup.ts'
import type {Change, Transaction} from '../store/Store.ts'

/** One event in a release's life, as the Studio's activity panel reads it. */
export type ReleaseEvent = {
  type: string
  timestamp: string
  author: string
  releaseName: string
} & Record<string, unknown>

/** A change of state, by the states on its both sides. `*` is any. */
const STEPS: readonly {from: string; to: string; type: string}[] = [
  {from: 'archived', to: 'active', type: 'unarchiveRelease'},
  {from: 'scheduled', to: 'active', type: 'unscheduleRelease'},
  {from: '*', to: 'scheduled', type: 'scheduleRelease'},
  {from: '*', to: 'published', type: 'publishRelease'},
  {from: '*', to: 'archived', type: 'archiveRelease'},
]

/**
 * Derives the events of a release from the transactions of its document and its versions, oldest
 * first. Edits of its metadata are no events: the Studio reads those from the transactions.
 */
export function releaseEvents(transactions: Transaction[], releaseName: string): ReleaseEvent[] {
  return transactions.flatMap((transaction) => {
    const {timestamp, author, changes} = transaction
    const base = {timestamp, author, releaseName}
    const steps = changes.map((change) => ({change, step: releaseStep(change)}))
    const own = steps.find(({step}) => step !== undefined)
    const events = own?.step === undefined ? [] : stepEvents(own.step, own.change, base)
    // The end of a release takes its versions along: nobody discarded them.
    if (own?.step?.from !== undefined) return events
    const versions = changes.filter(({documentId}) => isIn(releaseName, documentId))
    return [...events, ...versions.flatMap((change) => versionEvents(change, transaction, base))]
  })
}

const isIn = (releaseName: string, id: string) =>
  isInRelease(id) && documentGroup(id).bundle === releaseName

type Base = Pick<ReleaseEvent, 'timestamp' | 'author' | 'releaseName'>

function stepEvents({from, to}: ReleaseStep, {after}: Change, base: Base): ReleaseEvent[] {
  if (from === undefined) return [{type: 'createRelease', ...base}]
  const known = STEPS.find((step) => (step.from === '*' || step.from === from) && step.to === to)
  if (known === undefined) return []
  const publishAt = known.type === 'scheduleRelease' ? {publishAt: after?.['publishAt']} : {}
  return [{type: known.type, ...base, ...publishAt}]
}

function versionEvents(
  {documentId: versionId, before, after}: Change,
  {id}: Transaction,
  base: Base,
): ReleaseEvent[] {
  const {publishedId: documentId} = documentGroup(versionId)
  if (before === null && after !== null) {
    const event = {documentId, documentType: after._type, versionId, versionRevisionId: id}
    return [{type: 'addDocumentToRelease', ...base, ...event, revisionId: id}]
  }
  if (before !== null && after === null) {
    const event = {documentId, documentType: before._type, versionId}
    return [{type: 'discardDocumentFromRelease', ...base, ...event, versionRevisionId: before._rev}]
  }
  return []
}
