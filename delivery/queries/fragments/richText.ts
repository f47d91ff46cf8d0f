import type {Item} from '../Item.ts'
import {comparisonTableFields} from './comparisonTable.ts'
import {mechanismFields} from './mechanism.ts'
import type {PageResult} from './page.ts'
import {sourceFields} from './source.ts'

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

export type RichTextResult = NonNullable<PageResult['body']>

export type RichTextBlock = Item<RichTextResult>

export type BlockOfType<Type extends RichTextBlock['_type']> = Extract<RichTextBlock, {_type: Type}>

export type TextBlock = BlockOfType<'block'>

export type TextSpan = Item<TextBlock['children']>

export type ClaimMark = Extract<Item<TextBlock['markDefs']>, {_type: 'claim'}>

export type MechanismEmbed = BlockOfType<'mechanismEmbed'>

export type ComparisonTableEmbed = BlockOfType<'comparisonTableEmbed'>

export type Callout = BlockOfType<'callout'>

/** Width and height of the image are in pixels of the original. */
export type Figure = BlockOfType<'figure'>
