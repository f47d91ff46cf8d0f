import type {RichTextBlock, RichTextResult} from '../queries/fragments/richText.ts'
import type {BodyProblem} from './BodyProblem.ts'
import {readTextBlock} from './readTextBlock.ts'

/** A block that is safe to render, and what was wrong with it. An unknown block is undefined. */
export type ReadBlock = {key: string; block: RichTextBlock | undefined; problems: BodyProblem[]}

const OBJECTS = ['mechanismEmbed', 'comparisonTableEmbed', 'callout', 'figure']

/** Reads a body whose data nobody has checked: what is unknown is set apart, the text is kept. */
export function readBody(body: RichTextResult | null | undefined): ReadBlock[] {
  if (!Array.isArray(body)) return []
  return body.map((block, index) => readBlock(block, index))
}

function readBlock(block: RichTextBlock | null | undefined, index: number): ReadBlock {
  const key = typeof block?._key === 'string' && block._key ? block._key : `block${index}`
  if (block?._type === 'block' && Array.isArray(block.children)) {
    const {text, problems} = readTextBlock(block, key)
    return {key, block: text, problems}
  }
  if (block && OBJECTS.includes(block._type)) {
    return {key, block: {...block, _key: key}, problems: []}
  }
  return {key, block: undefined, problems: [{problem: 'unknownBlock', type: typeOf(block)}]}
}

/** The name of a node's type, for people. */
export function typeOf(node: {_type?: unknown} | null | undefined): string {
  return typeof node?._type === 'string' ? node._type : 'nothing'
}
