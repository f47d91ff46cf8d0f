import type {StoredDocument} from '../../../../policy/index.ts'
import type {AskHistory} from '../../../../policy/review/index.ts'

/** What was found under some ids. */
export type FoundDocuments = {
  readonly documents: readonly StoredDocument[]
  /** The ids of those that are there but that this person may not read. */
  readonly denied: readonly string[]
}

/** Reads the dataset that a request writes to, with the rights of whoever sent it. Each call asks once. */
export type DatasetReader = {
  /** Documents by their exact ids, as they are stored at this moment. */
  readonly documents: (ids: readonly string[]) => Promise<FoundDocuments>
  /** A document in all its forms: published, draft and versions. */
  readonly forms: (publishedId: string) => Promise<FoundDocuments>
  readonly query: (query: string, params: {readonly [name: string]: unknown}) => Promise<unknown>
  readonly schedule: (id: string) => Promise<unknown>
  /** What was done to documents. */
  readonly history: AskHistory
}
