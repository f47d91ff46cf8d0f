import type {LinkMark} from '../queries/fragments/basicText.ts'
import type {ClaimMark} from '../queries/fragments/richText.ts'

/** A block, an object in a text or a mark of a site's own, for which it has given a component. */
export type OwnNode = {_type: string; _key: string}

export type ReadSpan = {_type: 'span'; _key: string; text: string; marks?: string[] | null}

/** A paragraph, heading or list item of known styles, spans, objects and marks only. */
export type ReadText = {
  _type: 'block'
  _key: string
  style: string
  listItem?: string
  level?: number
  children: readonly (ReadSpan | OwnNode)[]
  markDefs: readonly (LinkMark | ClaimMark)[]
  ownMarks: readonly OwnNode[]
  /** In the order in which a reader reaches their ends. */
  claims: readonly ClaimInBlock[]
}

/** A claim of a block and the index of the last child that it marks. */
export type ClaimInBlock = {claim: ClaimMark; lastChild: number}
