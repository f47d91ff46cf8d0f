import type {LinkMark} from '../queries/fragments/basicText.ts'
import type {ClaimMark} from '../queries/fragments/richText.ts'

/** A block, an object in a text or a mark of a site's own, for which it has given a component. */
export type OwnNode = {_type: string; _key: string}

export type ReadSpan = {_type: 'span'; _key: string; text: string; marks: string[]}

/** A paragraph, heading or list item of known styles, spans, objects and marks only. */
export type ReadText = {
  _type: 'block'
  _key: string
  style: string
  listItem?: string
  level?: number
  children: (ReadSpan | OwnNode)[]
  markDefs: (LinkMark | ClaimMark)[]
  ownMarks: OwnNode[]
}
