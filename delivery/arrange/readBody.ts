import type {TextSpan} from '../queries/fragments/basicText.ts'
import type {RichTextBlock, RichTextResult, TextBlock} from '../queries/fragments/richText.ts'

/** Something in a body that cannot be shown as it is, named so that its author can find it. */
export type BodyProblem = {
  problem: 'unknownBlock' | 'unknownInline' | 'unknownMark' | 'unknownStyle'
  type: string
}

/** A block that is safe to render, and what was wrong with it. An unknown block is undefined. */
export type ReadBlock = {key: string; block: RichTextBlock | undefined; problems: BodyProblem[]}

const EMBEDS = ['mechanismEmbed', 'comparisonTableEmbed', 'callout', 'figure']
const STYLES = ['normal', 'h2', 'h3', 'h4', 'blockquote']
const LISTS = ['bullet', 'number']
const DECORATORS = ['strong', 'em', 'sub', 'sup']
const ANNOTATIONS = ['link', 'claim']

/** Reads a body whose data nobody has checked: what is unknown is set apart, the text is kept. */
export function readBody(body: RichTextResult | null | undefined): ReadBlock[] {
  if (!Array.isArray(body)) return []
  return body.map((block, index) => readBlock(block, index))
}

function readBlock(block: RichTextBlock | null | undefined, index: number): ReadBlock {
  const key = block?._key ? block._key : `block${index}`
  if (block?._type === 'block' && Array.isArray(block.children)) return readText(block, key)
  if (block && EMBEDS.includes(block._type)) {
    return {key, block: {...block, _key: key}, problems: []}
  }
  const type = typeOf(block)
  return {key, block: undefined, problems: [{problem: 'unknownBlock', type}]}
}

function readText(block: TextBlock, key: string): ReadBlock {
  const problems: BodyProblem[] = []
  const markDefs = (block.markDefs ?? []).filter((mark) => ANNOTATIONS.includes(mark._type))
  const known = new Set([...DECORATORS, ...markDefs.map((mark) => mark._key)])
  const children = block.children.flatMap((span): TextSpan[] => {
    if (span?._type !== 'span' || typeof span.text !== 'string') {
      problems.push({problem: 'unknownInline', type: typeOf(span)})
      return []
    }
    const marks = span.marks ?? []
    for (const mark of marks) {
      if (!known.has(mark)) problems.push({problem: 'unknownMark', type: nameOf(block, mark)})
    }
    return [{...span, marks: marks.filter((mark) => known.has(mark))}]
  })
  const style = block.style ?? 'normal'
  const knownStyle = STYLES.includes(style)
  if (!knownStyle) problems.push({problem: 'unknownStyle', type: style})
  return {
    key,
    block: {
      _type: 'block',
      _key: key,
      style: knownStyle ? style : 'normal',
      ...(block.listItem &&
        LISTS.includes(block.listItem) && {
          listItem: block.listItem,
          level: block.level ?? 1,
        }),
      children,
      markDefs,
    },
    problems,
  }
}

function nameOf(block: TextBlock, mark: string): string {
  return block.markDefs?.find(({_key}) => _key === mark)?._type ?? mark
}

function typeOf(node: {_type?: unknown} | null | undefined): string {
  return typeof node?._type === 'string' ? node._type : 'nothing'
}
