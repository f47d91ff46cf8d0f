import type {PageComponents} from '../components/PageComponents.ts'
import type {Messages} from '../Messages.ts'
import type {PageProblem} from '../PageProblem.ts'
import type {PageContext} from './PageContext.ts'

/**
 * What happens to what is wrong with a page. `throw`: a problem of level `error` stops the rendering,
 * others are shown where they are. `show`: all are shown. `hide`: none is, and every disclaimer still
 * stands, at the end of the page if need be.
 */
export type ProblemHandling = 'throw' | 'show' | 'hide'

/** What a site may set on every component. */
export type PageOptions = {
  /** A site's own components in place of ours. */
  components?: PageComponents | undefined
  /** The components' own words; English without it. */
  messages?: Messages | undefined
  /** Stands before every id: set it where several pages stand in one document. */
  idPrefix?: string | undefined
  /** `hide` in production and `throw` elsewhere, unless said otherwise. */
  problems?: ProblemHandling | undefined
  /** Is told of each problem as it is rendered, however it is handled. */
  onProblem?: ((problem: PageProblem) => void) | undefined
}

/** What a part of a page takes: the context of its page, or what it needs to stand alone. */
export type PartOptions = PageOptions & {
  /** Without it the part numbers its own sources and lists them below itself. */
  context?: PageContext | undefined
  /** BCP 47. */
  language?: string | undefined
}
