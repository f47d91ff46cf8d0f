import type {LinkMark, TextSpan} from '../queries/fragments/basicText.ts'
import type {ClaimMark, TextBlock} from '../queries/fragments/richText.ts'
import type {BodyProblem} from './BodyProblem.ts'

const STYLES = ['normal', 'h2', 'h3', 'h4', 'blockquote']
const LISTS = ['bullet', 'number']
const DECORATORS = ['strong', 'em', 'sub', 'sup']
const DEEPEST_LIST = 9

/** A text block of known styles, lists, spans and marks only, and what it had beside them. */
export function readTextBlock(
  block: TextBlock,
  key: string,
): {text: TextBlock; problems: BodyProblem[]} {
  const markDefs = listOf(block.markDefs).flatMap(readMark)
  const known = new Set([...DECORATORS, ...markDefs.map((mark) => mark._key)])
  const spans = block.children.map((span) => readSpan(span, known, block))
  const style = typeof block.style === 'string' ? block.style : 'normal'
  const unknownStyle = STYLES.includes(style)
    ? []
    : [{problem: 'unknownStyle' as const, type: style}]
  return {
    text: {
      _type: 'block',
      _key: key,
      style: unknownStyle.length > 0 ? 'normal' : style,
      ...readList(block),
      children: spans.flatMap(({span}) => (span ? [span] : [])),
      markDefs,
    },
    problems: [...spans.flatMap(({problems}) => problems), ...unknownStyle],
  }
}

function readSpan(
  span: TextSpan | null | undefined,
  known: Set<string>,
  block: TextBlock,
): {span?: TextSpan; problems: BodyProblem[]} {
  if (span?._type !== 'span' || typeof span.text !== 'string') {
    const type: unknown = span?._type
    return {
      problems: [{problem: 'unknownInline', type: typeof type === 'string' ? type : 'nothing'}],
    }
  }
  const marks = listOf(span.marks)
  return {
    span: {...span, marks: marks.filter((mark) => known.has(mark))},
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

function readList({listItem, level}: TextBlock): Pick<TextBlock, 'listItem' | 'level'> {
  if (!listItem || !LISTS.includes(listItem)) return {}
  return {listItem, level: Math.min(Math.max(Number(level) || 1, 1), DEEPEST_LIST)}
}

function nameOf(mark: string, block: TextBlock): string {
  return listOf(block.markDefs).find((found) => found?._key === mark)?._type ?? mark
}

function listOf<T>(value: T[] | null | undefined): T[] {
  return Array.isArray(value) ? value : []
}
