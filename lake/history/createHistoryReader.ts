import type {LakeAccess} from '../access/createAccess.ts'
import type {Person} from '../access/Person.ts'
import {unauthorized} from '../access/unauthorized.ts'
import {releaseStep} from '../releases/releaseStep.ts'
import type {Change, LakeDocument, Store, Transaction} from '../store/Store.ts'

/** The past, as far as one person may know it. */
export type HistoryReader = {
  /** Oldest first; without the changes of states that the person may not read. */
  transactionsOf(ids: string[]): Transaction[]
  stateAt(id: string, moment: Moment): LakeDocument | undefined
}

export type Moment = {revision: string} | {time: string} | 'last' | 'now'

type HistorySource = {access: LakeAccess; store: Store}

/** Reading history takes a token and the permissions `read` and `history`. Throws a 401 LakeError. */
export function createHistoryReader(
  {access, store}: HistorySource,
  request: Request,
): HistoryReader {
  const person = access.personOf(request)
  if (person === null) throw unauthorized('Sign in first: history needs a token')

  const mayKnow = knows(access, person)
  const isKnown = ({before, after}: Change) =>
    [before, after].every((state) => state === null || mayKnow(state))

  function transactionsOf(ids: string[]): Transaction[] {
    return store
      .transactionsOf(ids)
      .map((transaction) => ({...transaction, changes: transaction.changes.filter(isKnown)}))
      .filter(({changes}) => changes.some(({documentId}) => ids.includes(documentId)))
  }

  function lastStateOf(id: string): LakeDocument | undefined {
    const last = transactionsOf([id]).at(-1)
    const change = last?.changes.find(({documentId}) => documentId === id)
    if (last === undefined || change === undefined) return undefined
    const {before, after} = change
    const hasGoneLive = before !== null && after === null && last.changes.some(isPublication)
    // From this revision the Studio tells what was live before the release.
    return hasGoneLive ? {...before, _rev: last.id} : (after ?? before ?? undefined)
  }

  function stateAt(id: string, moment: Moment): LakeDocument | undefined {
    if (moment === 'now') return store.get(id)
    if (moment === 'last') return lastStateOf(id)
    return 'revision' in moment
      ? store.atRevision(id, moment.revision)
      : store.atTime(id, moment.time)
  }

  return {
    transactionsOf,
    stateAt: (id, moment) => {
      const state = stateAt(id, moment)
      return state !== undefined && mayKnow(state) ? state : undefined
    },
  }
}

const isPublication = (change: Change) => releaseStep(change)?.to === 'published'

function knows(access: LakeAccess, person: Person) {
  return (document: LakeDocument) =>
    access.canRead(person, document) && access.permits(person, 'history', document)
}
