import type {StoredDocument} from '../../../policy/index.ts'

/** A disclaimer that can be linked: it is published, or goes live with the page's release. */
export type LibraryDisclaimer = {
  /** Its bare id. */
  readonly id: string
  /** As the page would show it: its version in the release, if there is one. */
  readonly document: StoredDocument
  /** Whether it is published already. If not, links to it stay weak until the release is published. */
  readonly isPublished: boolean
}
