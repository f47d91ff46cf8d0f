import type {Messages} from '../Messages.ts'
import type {PageContext} from './PageContext.ts'

/** What a site may set on every component. */
export type PageOptions = {
  /** The components' own words; English without it. */
  messages?: Messages | undefined
  /** Stands before every id: set it where several pages stand in one document. */
  idPrefix?: string | undefined
  /** Shows on the page what is wrong with it. By default outside production only. */
  development?: boolean | undefined
}

/** What a part of a page takes: the context of its page, or what it needs to stand alone. */
export type PartOptions = PageOptions & {
  /** Without it the part numbers its own sources and lists them below itself. */
  context?: PageContext | undefined
  /** BCP 47. */
  language?: string | undefined
}
