import type {Change, LakeDocument, StoreView} from './Store.ts'

type Stamp = {transactionId: string; timestamp: string}
type Reader = (id: string) => LakeDocument | undefined

/** A view over the current state that gathers what a plan writes. */
export function createView(read: Reader, stamp: Stamp): {view: StoreView; changes: () => Change[]} {
  const changes = new Map<string, Change>()

  function changeOf(id: string): Change {
    const known = changes.get(id)
    if (known !== undefined) return known
    const before = read(id) ?? null
    const change: Change = {documentId: id, before, after: before, mutations: []}
    changes.set(id, change)
    return change
  }

  const view: StoreView = {
    ...stamp,
    get: (id) => {
      const change = changes.get(id)
      return change === undefined ? read(id) : (change.after ?? undefined)
    },
    put: (document, mutation) => {
      const change = changeOf(document._id)
      const created = change.after?._createdAt ?? createdAtOf(document) ?? stamp.timestamp
      change.after = {
        ...document,
        _createdAt: created,
        _updatedAt: stamp.timestamp,
        _rev: stamp.transactionId,
      }
      change.mutations.push(mutation)
    },
    remove: (id, mutation) => {
      const change = changeOf(id)
      change.after = null
      change.mutations.push(mutation)
    },
  }
  const isReal = ({before, after}: Change) => before !== null || after !== null
  return {view, changes: () => [...changes.values()].filter(isReal)}
}

function createdAtOf(document: {[field: string]: unknown}) {
  const {_createdAt} = document
  return typeof _createdAt === 'string' && !Number.isNaN(Date.parse(_createdAt))
    ? _createdAt
    : undefined
}
