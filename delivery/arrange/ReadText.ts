import type {LinkMark} from '../queries/fragments/basicText.ts'
import type {ClaimMark, TextBlock} from '../queries/fragments/richText.ts'

export type ReadSpan = {_type: 'span'; _key: string; text: string; marks: string[]}

export type TextStyle = NonNullable<TextBlock['style']>

/** A paragraph, heading or list item of known styles, spans and marks only. */
export type ReadText = {
  _type: 'block'
  _key: string
  style: TextStyle
  listItem?: NonNullable<TextBlock['listItem']>
  level?: number
  children: ReadSpan[]
  markDefs: (LinkMark | ClaimMark)[]
}
