import type {BasicText} from '../queries/fragments/basicText.ts'
import type {RichTextBlock, RichTextResult, TextBlock} from '../queries/fragments/richText.ts'
import type {BodyProblem} from './BodyProblem.ts'
import type {ReadText} from './ReadText.ts'
import {readTextBlock} from './readTextBlock.ts'
import {typeOf} from './typeOf.ts'

type ObjectBlock = Exclude<RichTextBlock, TextBlock>

/** A block of a kind that a page has. */
export type KnownBlock = ReadText | ObjectBlock

/** A block that is safe to render, and what was wrong with it. An unknown block is undefined. */
export type ReadBlock = {key: string; block: KnownBlock | undefined; problems: BodyProblem[]}

type Body = RichTextResult | BasicText

const OBJECTS = ['mechanismEmbed', 'comparisonTableEmbed', 'callout', 'figure']

/** Reads a body whose data nobody has checked: what is unknown is set apart, the text is kept. */
export function readBody(body: Body | null | undefined): ReadBlock[] {
  if (!Array.isArray(body)) return []
  return body.map((block, index) => readBlock(block, index))
}

function readBlock(block: Body[number] | null | undefined, index: number): ReadBlock {
  const key = typeof block?._key === 'string' && block._key ? block._key : `block${index}`
  if (block?._type === 'block' && Array.isArray(block.children)) {
    const {text, problems} = readTextBlock(block, key)
    return {key, block: text, problems}
  }
  if (block && isObjectBlock(block)) return {key, block: {...block, _key: key}, problems: []}
  return {key, block: undefined, problems: [{problem: 'unknownBlock', type: typeOf(block)}]}
}

function isObjectBlock(block: Body[number]): block is ObjectBlock {
  return OBJECTS.includes(block._type)
}
