import {bareIdOf, type StoredDocument} from '../../../../policy/index.ts'
import {readDecision} from '../../../../policy/review/index.ts'
import type {QueueFacts} from '../model/QueueFacts.ts'
import {type QueueForm, type QueueReading, readForm} from '../model/QueueForm.ts'
import {createGroups} from './createGroups.ts'

/** Keeps what the queue needs of stored documents, by the ids under which they are stored. */
export type FactStore = {
  readonly put: (document: StoredDocument) => void
  readonly remove: (storedId: string) => void
  /** The revision in which something is kept; undefined when it is not. */
  readonly revisionOf: (storedId: string) => unknown
  readonly storedIds: () => string[]
  /** The ids that something kept shows and of which nothing is kept. */
  readonly lacking: () => string[]
  readonly facts: (isComplete: boolean) => QueueFacts
}

/** Something kept: its revision, the ids that it shows, and how it is put in and taken out. */
type Kept = {
  readonly revision: unknown
  readonly shows: readonly string[]
  readonly takeOut: () => void
}

function subjectIn({subject}: StoredDocument): string {
  return typeof subject === 'string' ? subject : ''
}

export function createFactStore(reading: QueueReading): FactStore {
  const kept = new Map<string, Kept>()
  const forms = createGroups<QueueForm>()
  const records = {
    reviewRequest: createGroups<unknown>(),
    reviewDecision: createGroups<unknown>(),
  }

  function keep(document: StoredDocument): Kept {
    const {_rev: revision, _type: type} = document
    if (type === 'reviewRequest' || type === 'reviewDecision') {
      const subject = subjectIn(document)
      // It is read once, and takes a while: here it does not hold up the list of all.
      if (type === 'reviewDecision') readDecision(document)
      records[type].add(subject, document)
      return {revision, shows: [], takeOut: () => records[type].remove(subject, document)}
    }
    const id = bareIdOf(document['_id'])
    const form = readForm(document, reading)
    const {shows, shownWith} = form.digest
    forms.add(id, form)
    return {
      revision,
      shows: form.isReviewed ? [...shows, ...shownWith] : shownWith,
      takeOut: () => forms.remove(id, form),
    }
  }

  function remove(storedId: string) {
    kept.get(storedId)?.takeOut()
    kept.delete(storedId)
  }

  return {
    put: (document) => {
      remove(document['_id'])
      kept.set(document['_id'], keep(document))
    },
    remove,
    revisionOf: (storedId) => kept.get(storedId)?.revision,
    storedIds: () => [...kept.keys()],
    lacking: () => {
      const shown = new Set([...kept.values()].flatMap(({shows}) => shows))
      return [...shown].filter((id) => !kept.has(id))
    },
    facts: (isComplete) => ({
      forms: forms.lists(),
      requests: records.reviewRequest.lists(),
      decisions: records.reviewDecision.lists(),
      isComplete,
    }),
  }
}
