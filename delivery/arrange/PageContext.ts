import type {PageComponents} from '../components/PageComponents.ts'
import type {Messages} from '../Messages.ts'
import type {PageProblem} from '../PageProblem.ts'
import type {DisclaimerLabels} from './labelsOf.ts'
import type {Numbering} from './numberSources.ts'
import type {ProblemHandling} from './PageOptions.ts'

/** What a part of a page needs to know about the whole. */
export type PageContext = {
  components: PageComponents
  messages: Messages
  /** BCP 47. */
  language: string
  numbering: Numbering
  labels: DisclaimerLabels
  /** Stands before every id, so that two pages can stand in one document. */
  idPrefix: string
  problems: ProblemHandling
  onProblem: ((problem: PageProblem) => void) | undefined
}
