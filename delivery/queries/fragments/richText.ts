import type {ClaimType} from '../../../policy/vocabulary/claimType.ts'
import type {BasicText, LinkMark, TextSpan} from './basicText.ts'
import {type ComparisonTableResult, comparisonTableFields} from './comparisonTable.ts'
import {type MechanismResult, mechanismFields} from './mechanism.ts'
import {type CitedSources, sourceFields} from './source.ts'

/** A body with every reference in it resolved: claims, embedded documents, images. */
export const richTextFields = /* groq */ `
  ...,
  _type == "block" => {
    markDefs[]{..., _type == "claim" => {sources[]->{${sourceFields}}}}
  },
  _type == "mechanismEmbed" => {mechanism->{${mechanismFields}}},
  _type == "comparisonTableEmbed" => {comparisonTable->{${comparisonTableFields}}},
  _type == "figure" => {
    "image": asset->{url, "width": metadata.dimensions.width, "height": metadata.dimensions.height}
  }
`

export type ClaimMark = {
  _type: 'claim'
  _key: string
  type?: ClaimType | null
  sources?: CitedSources
}

export type TextBlock = {
  _type: 'block'
  _key: string
  style?: 'normal' | 'h2' | 'h3' | 'h4' | 'blockquote' | null
  listItem?: 'bullet' | 'number' | null
  level?: number | null
  children: TextSpan[]
  markDefs?: (LinkMark | ClaimMark)[] | null
}

export type MechanismEmbed = {
  _type: 'mechanismEmbed'
  _key: string
  mechanism: MechanismResult | null
}

export type ComparisonTableEmbed = {
  _type: 'comparisonTableEmbed'
  _key: string
  comparisonTable: ComparisonTableResult | null
}

export type Callout = {
  _type: 'callout'
  _key: string
  tone?: 'note' | 'important' | 'warning' | null
  text?: BasicText | null
}

/** Width and height are in pixels of the original. */
export type Figure = {
  _type: 'figure'
  _key: string
  alt?: string | null
  caption?: string | null
  image: {url: string | null; width: number | null; height: number | null} | null
}

export type RichTextBlock = TextBlock | MechanismEmbed | ComparisonTableEmbed | Callout | Figure

export type RichTextResult = RichTextBlock[]
