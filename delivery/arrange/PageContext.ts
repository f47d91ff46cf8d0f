import type {Messages} from '../Messages.ts'
import type {DisclaimerLabels} from './labelsOf.ts'
import type {Numbering} from './numberSources.ts'

/** What a part of a page needs to know about the whole. */
export type PageContext = {
  messages: Messages
  /** BCP 47. */
  language: string
  numbering: Numbering
  labels: DisclaimerLabels
  /** Stands before every id, so that two pages can stand in one document. */
  idPrefix: string
  /** Whether what is wrong is shown on the page, for those who build and write it. */
  development: boolean
}
