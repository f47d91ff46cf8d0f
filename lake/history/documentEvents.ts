import {releaseStep} from '../releases/releaseStep.ts'
import type {Change, Transaction} from '../store/Store.ts'
import {publishedIdOf} from './groupIdsOf.ts'

/** One event in a document's life, as the Studio's history panel reads it. */
export type DocumentEvent = {
  type: string
  timestamp: string
  author: string
  documentId: string
} & Record<string, unknown>

/**
 * Derives the events of one document (a published id, a draft's or a version's) from the
 * transactions of its group, oldest first. Edits of drafts and versions are no events: the Studio
 * reads those from the transactions themselves.
 */
export function documentEvents(transactions: Transaction[], id: string): DocumentEvent[] {
  const publishedId = publishedIdOf(id)
  const draftId = `drafts.${publishedId}`
  let hasDraft = false

  return transactions.flatMap((transaction) => {
    const changeOf = (documentId: string) =>
      transaction.changes.find((change) => change.documentId === documentId)
    const draft = changeOf(draftId)
    if (draft !== undefined) hasDraft = draft.after !== null
    const step: Step = {
      transaction,
      publishedId,
      published: changeOf(publishedId),
      removed: transaction.changes.find(
        ({documentId, after}) =>
          after === null && documentId !== publishedId && publishedIdOf(documentId) === publishedId,
      ),
      hasDraft,
    }
    const own = changeOf(id)
    if (own === undefined) return []
    const event = id === publishedId ? publishedEvent(own, step) : versionEvent(own, step)
    return event === undefined ? [] : [event]
  })
}

type Step = {
  transaction: Transaction
  publishedId: string
  published: Change | undefined
  /** The draft or version that disappeared in this step. */
  removed: Change | undefined
  /** Whether there is a draft after this step. */
  hasDraft: boolean
}

function eventOf(type: string, {transaction, publishedId}: Step): DocumentEvent {
  const {timestamp, author} = transaction
  return {type, timestamp, author, documentId: publishedId}
}

function publishedEvent({before, after}: Change, step: Step): DocumentEvent {
  const revisionId = step.transaction.id
  if (after === null) {
    if (!step.hasDraft) return eventOf('deleteDocumentGroup', step)
    return unpublishEvent(step)
  }
  if (step.removed !== undefined) return publishEvent(step, step.removed)
  return {
    ...eventOf(before === null ? 'createLiveDocument' : 'updateLiveDocument', step),
    revisionId,
  }
}

function versionEvent(own: Change, step: Step): DocumentEvent | undefined {
  const version = {versionId: own.documentId, ...releaseOf(own.documentId)}
  if (own.before === null) {
    return {
      ...eventOf('createDocumentVersion', step),
      ...version,
      versionRevisionId: step.transaction.id,
    }
  }
  if (own.after !== null) return undefined
  if (step.published?.after) return publishEvent(step, own)
  if (step.published !== undefined && !step.hasDraft) return eventOf('deleteDocumentGroup', step)
  return {
    ...eventOf('deleteDocumentVersion', step),
    ...version,
    versionRevisionId: own.before._rev,
  }
}

function publishEvent(step: Step, {documentId, before}: Change): DocumentEvent {
  return {
    ...eventOf('publishDocumentVersion', step),
    revisionId: step.transaction.id,
    versionId: documentId,
    ...releaseOf(documentId),
    ...(before !== null && {versionRevisionId: before._rev}),
    publishCause: causeOf(step),
    contributors: [step.transaction.author],
  }
}

function unpublishEvent(step: Step): DocumentEvent {
  return {
    ...eventOf('unpublishDocument', step),
    versionId: `drafts.${step.publishedId}`,
    versionRevisionId: step.transaction.id,
    ...(step.removed !== undefined && releaseOf(step.removed.documentId)),
  }
}

function causeOf({transaction}: Step): string {
  const steps = transaction.changes.map(releaseStep)
  const publication = steps.find((step) => step?.to === 'published')
  if (publication === undefined) return 'document.publish'
  return publication.from === 'scheduled' ? 'release.schedule' : 'release.publish'
}

function releaseOf(versionId: string): {releaseId?: string} {
  const [kind, releaseId] = versionId.split('.')
  return kind === 'versions' && releaseId !== undefined ? {releaseId} : {}
}
