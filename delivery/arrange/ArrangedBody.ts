import type {PageProblem} from '../PageProblem.ts'
import type {LinkMark} from '../queries/fragments/basicText.ts'
import type {DisclaimerResult} from '../queries/fragments/disclaimer.ts'
import type {
  Callout,
  ClaimMark,
  ComparisonTableEmbed,
  Figure,
  MechanismEmbed,
} from '../queries/fragments/richText.ts'
import type {CitedSources} from '../queries/fragments/source.ts'
import type {PageContext} from './PageContext.ts'
import type {OwnNode, ReadSpan, ReadText} from './ReadText.ts'

/** The marks that follow a claim, one per source. */
export type CitationsNode = {
  _type: 'caveat.citations'
  _key: string
  place: string
  sources: CitedSources
  context: PageContext
}

export type ArrangedText = Omit<ReadText, 'children' | 'markDefs' | 'ownMarks' | 'claims'> & {
  children: readonly (ReadText['children'][number] | CitationsNode)[]
  markDefs: readonly (LinkMark | ClaimMark | OwnNode)[]
}

/** Where an embedded document stands on its page: its citations' place and its heading's level. */
type Embedded = {at: string; headingLevel: HeadingLevel; context: PageContext}

export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6

/** Disclaimers at a claim: in full the first time, in short in each later section that claims. */
export type DisclaimersNode = {
  _type: 'caveat.disclaimers'
  _key: string
  disclaimers: DisclaimerResult[]
  form: 'full' | 'short'
  context: PageContext
}

/** What is wrong here. */
export type ProblemNode = {
  _type: 'caveat.problem'
  _key: string
  problem: PageProblem
  context: PageContext
}

type ArrangedObject =
  | (MechanismEmbed & Embedded)
  | (ComparisonTableEmbed & Embedded)
  | (Callout & {context: PageContext})
  | (Figure & {context: PageContext})
  | DisclaimersNode
  | ProblemNode

/** A body with everything in its place, ready to be rendered by components that know no whole. */
export type ArrangedBlock = ArrangedText | ArrangedObject | (OwnNode & {context: PageContext})

/** What may stand in an arranged body and is not a site's own. */
export type OurNode =
  | (Omit<ArrangedText, 'children' | 'markDefs' | 'style' | 'listItem'> & {
      style: 'normal' | 'h2' | 'h3' | 'h4' | 'blockquote'
      listItem?: 'bullet' | 'number'
      children: (ReadSpan | CitationsNode)[]
      markDefs: (LinkMark | ClaimMark)[]
    })
  | ArrangedObject
  | CitationsNode
