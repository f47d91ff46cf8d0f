import type {StoredDocument} from '../../../../policy/index.ts'
import type {AskHistory} from '../../../../policy/review/index.ts'

/** What is known under an id: the document, or that none is there; or that it may not be read. */
export type Known = {readonly document: StoredDocument | undefined; readonly isReadable: boolean}

/** A dataset as it is stored, read as far as one request needs it. All of it rejects without an answer. */
export type Dataset = {
  /** Reads all that is not known yet, at once. */
  readonly load: (ids: readonly string[]) => Promise<void>
  readonly find: (id: string) => Promise<Known>
  /** The ids of a document's forms that exist: published, draft and versions. */
  readonly formsOf: (publishedId: string) => Promise<readonly string[]>
  /** The ids of the versions in a release. */
  readonly membersOf: (release: string) => Promise<readonly string[]>
  /** The ids of what a query selects. */
  readonly select: (query: string, params: unknown) => Promise<readonly string[]>
  readonly query: (query: string, params: {readonly [name: string]: unknown}) => Promise<unknown>
  readonly schedule: (id: string) => Promise<unknown>
  readonly history: AskHistory
}
