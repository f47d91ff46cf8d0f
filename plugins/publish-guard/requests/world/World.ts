import type {StoredDocument} from '../../../../policy/index.ts'
import type {Doubt} from '../Doubt.ts'
import type {Dataset, Known} from './Dataset.ts'

/** What is to happen at a later moment, without a further request. */
export type Plan = {
  readonly at: Date
  readonly happen: (world: World) => Promise<void>
}

/** Something that cannot be computed about some documents, by their published ids. */
export type Uncertainty = {readonly ids: readonly string[]; readonly doubt: Doubt}

/**
 * A dataset as it would be after something has happened: what is stored, and what has been changed
 * since. Nothing is ever written.
 */
export type World = Pick<Dataset, 'load' | 'schedule' | 'query' | 'history'> & {
  readonly find: (id: string) => Promise<Known>
  /** Like `find`, where it must be known. Rejects with a DoubtError when it may not be read. */
  readonly get: (id: string) => Promise<StoredDocument | undefined>
  /** The document as it was before anything happened here. */
  readonly before: (id: string) => Promise<Known>
  /** `source` is the stored draft or version whose content goes live by that, where it is one. */
  readonly put: (document: StoredDocument, source?: string) => void
  /** From which stored draft or version a document went live here; undefined for what was written. */
  readonly sourceOf: (id: string) => string | undefined
  readonly remove: (id: string) => void
  readonly formsOf: (publishedId: string) => Promise<readonly StoredDocument[]>
  readonly membersOf: (release: string) => Promise<readonly StoredDocument[]>
  /** What a query of a mutation selects. Rejects when what happened before may have changed that. */
  readonly select: (query: string, params: unknown) => Promise<readonly StoredDocument[]>
  /** What has changed here, by id; undefined for what has gone. */
  readonly changes: () => ReadonlyMap<string, StoredDocument | undefined>
  /** That, and what had changed in the worlds from which this one was forked. */
  readonly allChanges: () => ReadonlyMap<string, StoredDocument | undefined>
  readonly plan: (plan: Plan) => void
  readonly plans: () => readonly Plan[]
  /** Says that what happens to some documents cannot be computed, which matters if the rule holds them. */
  readonly doubt: (uncertainty: Uncertainty) => void
  readonly doubts: () => readonly Uncertainty[]
  /** A world that begins as this one is now and is changed apart from it. */
  readonly fork: () => World
}
