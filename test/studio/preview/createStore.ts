import {BehaviorSubject, defer, type Observable} from 'rxjs'
import type {SanityDocument} from 'sanity'

/** A store of documents whose content a test sets. It counts who is reading. */
export function createStore(documents: SanityDocument[]) {
  const subjects = new Map<string, BehaviorSubject<SanityDocument | undefined>>()
  const subjectOf = (id: string) => {
    const known = subjects.get(id)
    const subject = known ?? new BehaviorSubject(documents.find((document) => document._id === id))
    subjects.set(id, subject)
    return subject
  }
  return {
    unstable_observeDocument: (id: string): Observable<SanityDocument | undefined> =>
      defer(() => subjectOf(id)),
    set: (id: string, document: SanityDocument | undefined) => subjectOf(id).next(document),
    readers: () => [...subjects.values()].filter((subject) => subject.observed).length,
  }
}
