import type {Change, Json, LakeDocument, StoreView} from './Store.ts'

/** A view whose writes can be read back as changes. */
export type PlannedView = {view: StoreView; changes(): Change[]}

type Pending = {before: LakeDocument | null; after: LakeDocument | null; mutations: Json[]}

type Readable = {
  get(id: string): LakeDocument | undefined
  values(): Iterable<LakeDocument>
}

/** Opens a view over the current documents in which one transaction plans its writes. */
export function createStoreView(
  documents: Readable,
  {transactionId, timestamp}: {transactionId: string; timestamp: string},
): PlannedView {
  const pending = new Map<string, Pending>()

  const get = (id: string) => {
    const planned = pending.get(id)
    return planned === undefined ? documents.get(id) : (planned.after ?? undefined)
  }

  function write(id: string, after: LakeDocument | null, mutation: Json) {
    const known = pending.get(id)
    if (known === undefined) {
      pending.set(id, {before: documents.get(id) ?? null, after, mutations: [mutation]})
    } else {
      known.after = after
      known.mutations.push(mutation)
    }
  }

  function* all() {
    for (const document of documents.values()) if (!pending.has(document._id)) yield document
    for (const {after} of pending.values()) if (after !== null) yield after
  }

  const view: StoreView = {
    transactionId,
    timestamp,
    get,
    all,
    put: (document, mutation) => {
      const given = document['_createdAt']
      const createdAt = typeof given === 'string' ? given : get(document._id)?._createdAt
      write(
        document._id,
        {
          ...document,
          _createdAt: createdAt ?? timestamp,
          _rev: transactionId,
          _updatedAt: timestamp,
        },
        mutation,
      )
    },
    remove: (id, mutation) => write(id, null, mutation),
  }

  return {
    view,
    changes: () =>
      [...pending]
        .map(([documentId, change]) => ({documentId, ...change}))
        .filter(({before, after}) => before !== null || after !== null),
  }
}
