import type {Person} from './access/Person.ts'
import type {Change, LakeDocument, Store} from './store/Store.ts'

/** Who may do what, decided from grants. `null` is somebody without a token. */
export type Access = {
  /** The person whose token the request carries. Throws a 401 LakeError on an unknown token. */
  personOf(request: Request): Person | null
  /** Whether the document may be read. Without a token only published documents may. */
  canRead(person: Person | null, document: LakeDocument): boolean
  /** Throws a 401 or 403 LakeError unless the grants permit the change. */
  authorize(person: Person | null, change: Change): void
}

/** What every endpoint of the lake is given. */
export type LakeContext = {
  store: Store
  access: Access
  people: readonly Person[]
  projectId: string
  dataset: string
}
