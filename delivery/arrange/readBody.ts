import type {PageComponents} from '../components/PageComponents.ts'
import type {RichTextBlock, TextBlock} from '../queries/fragments/richText.ts'
import type {BodyProblem} from './BodyProblem.ts'
import {hasOwnComponent} from './hasOwnComponent.ts'
import type {OwnNode, ReadText} from './ReadText.ts'
import {readTextBlock} from './readTextBlock.ts'
import {typeOf} from './typeOf.ts'

type ObjectBlock = Exclude<RichTextBlock, TextBlock>

/** A block of a kind that a page has. */
export type KnownBlock = ReadText | ObjectBlock

/** A block that is safe to render, and what was wrong with it. An unknown block is left out. */
export type ReadBlock = {
  key: string
  block?: KnownBlock
  own?: OwnNode
  problems: readonly BodyProblem[]
}

const NONE: never[] = []

const OBJECTS = ['mechanismEmbed', 'comparisonTableEmbed', 'callout', 'figure']

/** Reads a body whose data nobody has checked: what is unknown is set apart, the text is kept. */
export function readBody(
  body: readonly unknown[] | null | undefined,
  components: PageComponents = {},
): ReadBlock[] {
  if (!Array.isArray(body)) return []
  return body.map((block: unknown, index) => readBlock(block, index, components))
}

function readBlock(block: unknown, index: number, components: PageComponents): ReadBlock {
  const key = keyOf(block) ?? `block${index}`
  if (isTextBlock(block)) {
    const {text, problems} = readTextBlock(block, key, components)
    return {key, block: text, problems}
  }
  if (isObjectBlock(block)) return {key, block: {...block, _key: key}, problems: NONE}
  if (isOwnNode(block) && hasOwnComponent(components, 'types', block._type)) {
    return {key, own: {...block, _key: key}, problems: NONE}
  }
  return {key, problems: [{problem: 'unknownBlock', type: typeOf(block)}]}
}

function keyOf(node: unknown): string | undefined {
  const keyed = typeof node === 'object' && node !== null && '_key' in node
  return keyed && typeof node._key === 'string' && node._key ? node._key : undefined
}

function isTextBlock(block: unknown): block is TextBlock {
  return (
    typeOf(block) === 'block' &&
    typeof block === 'object' &&
    block !== null &&
    'children' in block &&
    Array.isArray(block.children)
  )
}

function isObjectBlock(block: unknown): block is ObjectBlock {
  return OBJECTS.includes(typeOf(block))
}

function isOwnNode(node: unknown): node is Omit<OwnNode, '_key'> {
  return typeof node === 'object' && node !== null && '_type' in node
}
