import type {Use} from '../../publish-guard/index.ts'

/** A page that shows a document, by itself or with something else that it shows. */
export type TouchedPage = Use & {
  /** Whether a review of it is asked for and not answered yet. */
  readonly isRequested: boolean
}
