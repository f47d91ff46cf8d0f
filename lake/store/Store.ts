/** A JSON value, as documents hold them. */
export type Json = null | boolean | number | string | Json[] | {[key: string]: Json}

/** A stored document. `_rev` is the id of the transaction that wrote this state. */
export type LakeDocument = {
  _id: string
  _type: string
  _rev: string
  _createdAt: string
  _updatedAt: string
  [field: string]: Json
}

/**
 * What one transaction did to one document: `before` is null where the document appeared,
 * `after` is null where it disappeared.
 */
export type Change = {
  documentId: string
  before: LakeDocument | null
  after: LakeDocument | null
  /** The mutations as requested, in Sanity's mutation format, that concern this document. */
  mutations: Json[]
}

/** One atomic, durable step of the dataset. */
export type Transaction = {
  id: string
  /** Id of the person whose token made the request. */
  author: string
  /** ISO 8601, UTC, milliseconds. */
  timestamp: string
  changes: Change[]
}

/** What a commit asks for. */
export type CommitRequest = {
  /** Becomes the `_rev` of every document written; generated when missing. */
  transactionId?: string
  author: string
  /**
   * Called once per change before anything is stored. Throws a LakeError to refuse: then nothing
   * of the transaction is stored.
   */
  authorize: (change: Change) => void
  /** Computes the changes against the current state; runs inside the commit, after the lock. */
  plan: (view: StoreView) => void
  /** Plans and authorizes but stores nothing, and notifies nobody. */
  dryRun?: boolean
}

/** The dataset as a plan sees it: its own writes included. */
export type StoreView = {
  readonly transactionId: string
  readonly timestamp: string
  get(id: string): LakeDocument | undefined
  /** Every document as it stands now, in no particular order. */
  all(): Iterable<LakeDocument>
  /** Writes a document. The view sets `_rev`, `_updatedAt` and, if it is new, `_createdAt`. */
  put(document: {_id: string; _type: string; [field: string]: Json}, mutation: Json): void
  remove(id: string, mutation: Json): void
}

/** Indexes over the current documents, by what queries ask for most. */
export type StoreLookup = {
  idsOfType(type: string): ReadonlySet<string>
  /** By `slug.current`. */
  idsWithSlug(slug: string): ReadonlySet<string>
  /** The published document, its draft and its versions, by the published id. */
  idsOfGroup(publishedId: string): ReadonlySet<string>
  /** The versions that a release holds, by the release's name. */
  idsOfRelease(name: string): ReadonlySet<string>
  referencesTo(id: string): {id: string; strong: boolean}[]
}

/** The storage of one dataset, in one SQLite file. */
export type Store = {
  get(id: string): LakeDocument | undefined
  /** The current state by id. Read-only, live. */
  readonly documents: ReadonlyMap<string, LakeDocument>
  /** Ids of documents that hold a reference to `id`, with whether one of them is strong. */
  referencesTo(id: string): {id: string; strong: boolean}[]
  readonly lookup: StoreLookup
  /** Counts the commits: whatever was derived from the documents is stale when it has moved. */
  readonly sequence: number
  /** Durable when it returns (WAL, synchronous=FULL). Throws a LakeError and stores nothing. */
  commit(request: CommitRequest): Transaction
  /** Called after each commit, in order, synchronously. Returns the unsubscribe function. */
  subscribe(listener: (transaction: Transaction) => void): () => void
  /** The ids that begin so, also of documents that are gone. */
  idsEverUsed(prefix: string): string[]
  /** Transactions that changed one of the ids, oldest first. */
  transactionsOf(ids: string[]): Transaction[]
  /** The document's state as the given revision left it, or undefined. */
  atRevision(id: string, revision: string): LakeDocument | undefined
  /** The document's state at an instant (ISO 8601), or undefined. */
  atTime(id: string, time: string): LakeDocument | undefined
  /** Small values by owner and key: the Studio's per-person settings, sign-in tokens, meta data. */
  readonly keyValue: {
    get(owner: string, key: string): Json | undefined
    set(owner: string, key: string, value: Json): void
    delete(owner: string, key: string): void
    entries(owner: string): {key: string; value: Json}[]
  }
  readonly assets: {
    get(path: string): {contentType: string; bytes: Uint8Array} | undefined
    set(path: string, asset: {contentType: string; bytes: Uint8Array}): void
  }
  close(): void
}
