import type {StoredDocument} from '../../policy/index.ts'

/** What the history of a dataset tells, and an export does not. */
export type LedgerHistory = {
  /** By `_id` of a decision, the id of the user who stored it. */
  readonly authors: ReadonlyMap<string, string>
  /** The ids of the people who edited what is published of a document. */
  readonly contributorsTo: (id: string) => Promise<readonly string[]>
}

/** Every decision of a dataset, and everything that its live pages show. */
export type Ledger = {
  /** Where it was read, for people. */
  readonly source: string
  readonly decisions: readonly unknown[]
  /** The live pages that the rule holds. */
  readonly pages: readonly StoredDocument[]
  /** What is published, by id: as much as the pages show, or all of it. */
  readonly published: ReadonlyMap<string, StoredDocument>
  readonly history: LedgerHistory | undefined
  /** What could not be read, line by line. */
  readonly unreadable: readonly string[]
}
