import type {PageComponents} from '../components/PageComponents.ts'
import type {LinkMark} from '../queries/fragments/basicText.ts'
import type {ClaimMark, TextBlock, TextSpan} from '../queries/fragments/richText.ts'
import type {BodyProblem} from './BodyProblem.ts'
import {hasOwnComponent} from './hasOwnComponent.ts'
import type {OwnNode, ReadSpan, ReadText} from './ReadText.ts'
import {typeOf} from './typeOf.ts'

const STYLES = ['normal', 'h2', 'h3', 'h4', 'blockquote']
const LISTS = ['bullet', 'number']
const DECORATORS = ['strong', 'em', 'sub', 'sup']
const DEEPEST_LIST = 9

type AnyMark = LinkMark | ClaimMark | OwnNode | null | undefined

/** A text block of known styles, lists, spans and marks only, and what it had beside them. */
export function readTextBlock(
  block: TextBlock,
  key: string,
  components: PageComponents,
): {text: ReadText; problems: BodyProblem[]} {
  const given = listOf<AnyMark>(block.markDefs)
  const markDefs = given.flatMap(readMark)
  const ownMarks = given.flatMap((mark) => readOwnMark(mark, components))
  const known = new Set([...markDefs, ...ownMarks].map(({_key}) => _key))
  const isKnown = (mark: string) =>
    DECORATORS.includes(mark) || known.has(mark) || hasOwnComponent(components, 'marks', mark)
  const children = listOf(block.children).map((child, index) => {
    return readChild(child, {isKnown, components, key: `${key}-${index}`, markDefs: given})
  })
  const {style, problems} = readStyle(block, components)
  return {
    text: {
      _type: 'block',
      _key: key,
      style,
      ...readList(block, components),
      children: children.flatMap(({node}) => (node ? [node] : [])),
      markDefs,
      ownMarks,
    },
    problems: [...children.flatMap((child) => child.problems), ...problems],
  }
}

function readStyle(
  {style}: TextBlock,
  components: PageComponents,
): {style: string; problems: BodyProblem[]} {
  if (typeof style !== 'string') return {style: 'normal', problems: []}
  if (STYLES.includes(style) || hasOwnComponent(components, 'block', style)) {
    return {style, problems: []}
  }
  return {style: 'normal', problems: [{problem: 'unknownStyle', type: style}]}
}

type Surroundings = {
  isKnown: (mark: string) => boolean
  components: PageComponents
  key: string
  markDefs: AnyMark[]
}

function readChild(
  child: TextSpan | OwnNode | null | undefined,
  {isKnown, components, key, markDefs}: Surroundings,
): {node?: ReadSpan | OwnNode; problems: BodyProblem[]} {
  if (isSpan(child)) {
    const marks = listOf(child.marks)
    const span: ReadSpan = {
      _type: 'span',
      _key: child._key,
      text: child.text,
      marks: marks.filter(isKnown),
    }
    const unknown = marks.filter((mark) => !isKnown(mark))
    return {
      node: span,
      problems: unknown.map((mark) => ({problem: 'unknownMark', type: nameOf(mark, markDefs)})),
    }
  }
  const type = typeOf(child)
  return child && hasOwnComponent(components, 'types', type)
    ? {node: {...child, _type: type, _key: key}, problems: []}
    : {problems: [{problem: 'unknownInline', type}]}
}

function isSpan(
  child: TextSpan | OwnNode | null | undefined,
): child is TextSpan & {_type: 'span'; text: string} {
  return child?._type === 'span' && 'text' in child && typeof child.text === 'string'
}

function readMark(mark: AnyMark): (LinkMark | ClaimMark)[] {
  if (typeof mark?._key !== 'string') return []
  if (isLink(mark)) return [mark]
  return isClaim(mark) ? [{...mark, sources: listOf(mark.sources)}] : []
}

function readOwnMark(mark: AnyMark, components: PageComponents): OwnNode[] {
  if (typeof mark?._key !== 'string' || isLink(mark) || isClaim(mark)) return []
  return hasOwnComponent(components, 'marks', mark._type) ? [mark] : []
}

function isLink(mark: {_type?: unknown}): mark is LinkMark {
  return mark._type === 'link'
}

function isClaim(mark: {_type?: unknown}): mark is ClaimMark {
  return mark._type === 'claim'
}

function readList(
  {listItem, level}: TextBlock,
  components: PageComponents,
): Pick<ReadText, 'listItem' | 'level'> {
  if (!listItem || !(LISTS.includes(listItem) || hasOwnComponent(components, 'list', listItem))) {
    return {}
  }
  return {listItem, level: Math.min(Math.max(Number(level) || 1, 1), DEEPEST_LIST)}
}

function nameOf(mark: string, markDefs: AnyMark[]): string {
  return markDefs.find((found) => found?._key === mark)?._type ?? mark
}

function listOf<Entry>(value: readonly Entry[] | null | undefined): Entry[] {
  return Array.isArray(value) ? [...value] : []
}
