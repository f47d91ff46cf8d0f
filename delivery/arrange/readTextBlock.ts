import type {PageComponents} from '../components/PageComponents.ts'
import type {LinkMark} from '../queries/fragments/basicText.ts'
import type {ClaimMark, TextBlock, TextSpan} from '../queries/fragments/richText.ts'
import type {BodyProblem} from './BodyProblem.ts'
import {claimsIn} from './claimsIn.ts'
import {hasOwnComponent} from './hasOwnComponent.ts'
import type {OwnNode, ReadSpan, ReadText} from './ReadText.ts'
import {typeOf} from './typeOf.ts'

const STYLES = new Set(['normal', 'h2', 'h3', 'h4', 'blockquote'])
const LISTS = new Set<unknown>(['bullet', 'number'])
const DECORATORS = new Set(['strong', 'em', 'sub', 'sup'])
const DEEPEST_LIST = 9

const NONE: never[] = []

type AnyMark = LinkMark | ClaimMark | OwnNode | null | undefined

/** A text block of known styles, lists, spans and marks only, and what it had beside them. */
export function readTextBlock(
  block: TextBlock,
  key: string,
  components: PageComponents,
): {text: ReadText; problems: BodyProblem[]} {
  const problems: BodyProblem[] = []
  const {children, markDefs, ownMarks} = readContent(block, {components, key, problems})
  const text: ReadText = {
    _type: 'block',
    _key: key,
    style: readStyle(block, components, problems),
    children,
    markDefs,
    ownMarks,
    claims: claimsIn({children, markDefs}),
  }
  if (isListItem(block, components)) {
    text.listItem = block.listItem
    text.level = Math.min(Math.max(Number(block.level) || 1, 1), DEEPEST_LIST)
  }
  return {text, problems}
}

type Place = {
  components: PageComponents
  key: string
  /** What is found wrong is added here. */
  problems: BodyProblem[]
}

function readContent(
  block: TextBlock,
  place: Place,
): Pick<ReadText, 'children' | 'markDefs' | 'ownMarks'> {
  const given = listOf<AnyMark>(block.markDefs)
  const spans = listOf<TextSpan | null>(block.children)
  // Most blocks are like this, and a page has many.
  if (given.length === 0 && spans.every(isPlain)) {
    return {children: spans, markDefs: NONE, ownMarks: NONE}
  }
  const markDefs = given.flatMap(readMark)
  const ownMarks = given.flatMap((mark) => readOwnMark(mark, place.components))
  const keys = new Set([...markDefs, ...ownMarks].map(({_key}) => _key))
  const isKnown = (mark: string) =>
    DECORATORS.has(mark) || keys.has(mark) || hasOwnComponent(place.components, 'marks', mark)
  const around = {...place, isKnown, markDefs: given}
  const children = spans.flatMap((span, index) => readChild(span, index, around) ?? [])
  return {children, markDefs, ownMarks}
}

function isPlain(child: TextSpan | null): child is ReadSpan {
  return isSpan(child) && listOf(child.marks).every(isDecorator)
}

function isDecorator(mark: string): boolean {
  return DECORATORS.has(mark)
}

function readStyle(
  {style}: TextBlock,
  components: PageComponents,
  problems: BodyProblem[],
): string {
  if (typeof style !== 'string') return 'normal'
  if (STYLES.has(style) || hasOwnComponent(components, 'block', style)) return style
  problems.push({problem: 'unknownStyle', type: style})
  return 'normal'
}

type Surroundings = Place & {
  isKnown: (mark: string) => boolean
  markDefs: readonly AnyMark[]
}

function readChild(
  child: TextSpan | OwnNode | null | undefined,
  index: number,
  around: Surroundings,
): ReadSpan | OwnNode | undefined {
  if (isSpan(child)) {
    const marks = readMarks(child, around)
    return {_type: 'span', _key: child._key, text: child.text, marks}
  }
  const type = typeOf(child)
  if (child && hasOwnComponent(around.components, 'types', type)) {
    return {...child, _type: type, _key: `${around.key}-${index}`}
  }
  around.problems.push({problem: 'unknownInline', type})
  return undefined
}

function readMarks(span: TextSpan, {isKnown, markDefs, problems}: Surroundings): string[] {
  return listOf(span.marks).filter((mark) => {
    if (isKnown(mark)) return true
    problems.push({problem: 'unknownMark', type: nameOf(mark, markDefs)})
    return false
  })
}

function isSpan(
  child: TextSpan | OwnNode | null | undefined,
): child is TextSpan & {_type: 'span'; text: string} {
  return child?._type === 'span' && 'text' in child && typeof child.text === 'string'
}

function readMark(mark: AnyMark): (LinkMark | ClaimMark)[] {
  if (typeof mark?._key !== 'string') return []
  if (isLink(mark)) return [mark]
  return isClaim(mark) ? [{...mark, sources: [...listOf(mark.sources)]}] : []
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

function isListItem(
  block: TextBlock,
  components: PageComponents,
): block is TextBlock & {listItem: NonNullable<TextBlock['listItem']>} {
  const {listItem} = block
  return Boolean(listItem) && (LISTS.has(listItem) || hasOwnComponent(components, 'list', listItem))
}

function nameOf(mark: string, markDefs: readonly AnyMark[]): string {
  return markDefs.find((found) => found?._key === mark)?._type ?? mark
}

function listOf<Entry>(value: readonly Entry[] | null | undefined): readonly Entry[] {
  return Array.isArray(value) ? value : NONE
}
