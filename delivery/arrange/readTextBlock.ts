import type {BasicTextBlock, LinkMark} from '../queries/fragments/basicText.ts'
import type {ClaimMark, TextBlock, TextSpan} from '../queries/fragments/richText.ts'
import type {BodyProblem} from './BodyProblem.ts'
import type {ReadSpan, ReadText, TextStyle} from './ReadText.ts'
import {typeOf} from './typeOf.ts'

const STYLES: readonly unknown[] = ['normal', 'h2', 'h3', 'h4', 'blockquote']
const LISTS: readonly unknown[] = ['bullet', 'number']
const DECORATORS = ['strong', 'em', 'sub', 'sup']
const DEEPEST_LIST = 9

type AnyTextBlock = TextBlock | BasicTextBlock

/** A text block of known styles, lists, spans and marks only, and what it had beside them. */
export function readTextBlock(
  block: AnyTextBlock,
  key: string,
): {text: ReadText; problems: BodyProblem[]} {
  const markDefs = listOf<LinkMark | ClaimMark>(block.markDefs).flatMap(readMark)
  const known = new Set([...DECORATORS, ...markDefs.map((mark) => mark._key)])
  const spans = listOf(block.children).map((span) => readSpan(span, known, block))
  const {style} = block
  const unknownStyle =
    typeof style === 'string' && !isStyle(style)
      ? [{problem: 'unknownStyle' as const, type: style}]
      : []
  return {
    text: {
      _type: 'block',
      _key: key,
      style: isStyle(style) ? style : 'normal',
      ...readList(block),
      children: spans.flatMap(({span}) => (span ? [span] : [])),
      markDefs,
    },
    problems: [...spans.flatMap(({problems}) => problems), ...unknownStyle],
  }
}

function isStyle(style: unknown): style is TextStyle {
  return STYLES.includes(style)
}

function readSpan(
  span: TextSpan | null | undefined,
  known: Set<string>,
  block: AnyTextBlock,
): {span?: ReadSpan; problems: BodyProblem[]} {
  if (span?._type !== 'span' || typeof span.text !== 'string') {
    return {problems: [{problem: 'unknownInline', type: typeOf(span)}]}
  }
  const marks = listOf(span.marks)
  return {
    span: {
      _type: 'span',
      _key: span._key,
      text: span.text,
      marks: marks.filter((mark) => known.has(mark)),
    },
    problems: marks
      .filter((mark) => !known.has(mark))
      .map((mark) => ({problem: 'unknownMark', type: nameOf(mark, block)})),
  }
}

function readMark(mark: LinkMark | ClaimMark | null | undefined): (LinkMark | ClaimMark)[] {
  if (typeof mark?._key !== 'string') return []
  if (mark._type === 'link') return [mark]
  if (mark._type === 'claim') return [{...mark, sources: listOf(mark.sources)}]
  return []
}

function readList({listItem, level}: AnyTextBlock): Pick<ReadText, 'listItem' | 'level'> {
  if (!listItem || !LISTS.includes(listItem)) return {}
  return {listItem, level: Math.min(Math.max(Number(level) || 1, 1), DEEPEST_LIST)}
}

function nameOf(mark: string, {markDefs}: AnyTextBlock): string {
  const definition = listOf<LinkMark | ClaimMark | null>(markDefs).find(
    (found) => found?._key === mark,
  )
  return definition?._type ?? mark
}

function listOf<Entry>(value: readonly Entry[] | null | undefined): Entry[] {
  return Array.isArray(value) ? [...value] : []
}
