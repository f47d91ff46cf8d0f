import type {DisclaimerResult} from '../queries/fragments/disclaimer.ts'
import type {
  Callout,
  ComparisonTableEmbed,
  Figure,
  MechanismEmbed,
} from '../queries/fragments/richText.ts'
import type {CitedSources} from '../queries/fragments/source.ts'
import type {PageContext} from './PageContext.ts'
import type {ReadSpan, ReadText} from './ReadText.ts'

/** The marks that follow a claim, one per source. */
export type CitationsNode = {
  _type: 'citations'
  _key: string
  place: string
  sources: CitedSources
  context: PageContext
}

export type ArrangedText = Omit<ReadText, 'children'> & {
  children: (ReadSpan | CitationsNode)[]
}

/** Where an embedded document stands on its page: its citations' place and its heading's level. */
type Embedded = {at: string; headingLevel: HeadingLevel; context: PageContext}

export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6

/** Disclaimers at a claim: in full the first time, in short in each later section that claims. */
export type DisclaimersNode = {
  _type: 'disclaimers'
  _key: string
  disclaimers: DisclaimerResult[]
  form: 'full' | 'short'
  context: PageContext
}

/** What is wrong here, in words, for those who build and write the page. */
export type ProblemNode = {_type: 'problem'; _key: string; message: string}

/** A body with everything in its place, ready to be rendered by components that know no whole. */
export type ArrangedBlock =
  | ArrangedText
  | (MechanismEmbed & Embedded)
  | (ComparisonTableEmbed & Embedded)
  | (Callout & {context: PageContext})
  | (Figure & {context: PageContext})
  | DisclaimersNode
  | ProblemNode
