import type {FieldPath} from '../Finding.ts'
import {type FoundTerm, findTerms} from '../wording/findTerms.ts'
import type {TextSearch} from '../wording/TextSearch.ts'
import {ownWord} from './ownWord.ts'
import {createScanner, type PageScan, type Scanner} from './scanPage.ts'
import {pathOfText} from './textsOf.ts'
import {type Place, visit, walkFrom} from './walk.ts'

/** A term of the lexicon that a page says, and where. */
export type SaidTerm = FoundTerm & {readonly path: FieldPath}

/** What a page, or a part of it, holds at any depth, its texts searched. */
export type PageContent = Omit<PageScan, 'texts'> & {readonly said: readonly SaidTerm[]}

type KnownPart = {
  /** The field that it is, or is an item of. */
  readonly field: Place['at']
  readonly isItem: boolean
  readonly content: PageContent
}

/**
 * What is known of the parts of pages: the values of fields, and the items of lists. A part that
 * stands in the next state of a page as the same object is not read again, so documents must be
 * values. Use one for one lexicon.
 */
export type KnownParts = WeakMap<object, KnownPart>

function contentOf({scan}: Scanner, {lexicon}: TextSearch): PageContent {
  const {texts, ...content} = scan
  const said = texts.flatMap((text) =>
    findTerms(text, lexicon).map((found) => ({...found, path: pathOfText(text)})),
  )
  return {...content, said}
}

function readFrom(place: Place, search: TextSearch): PageContent {
  const scanner = createScanner(search)
  walkFrom(place, scanner)
  return contentOf(scanner, search)
}

/** A page that is itself a paragraph: these fields of it cannot be read without each other. */
function isEntangled({at}: Place): boolean {
  return at === 'children' || at === 'markDefs'
}

/** Whether the items of a field can be found again wherever they move. */
function isListOfParts({container}: Place): boolean {
  if (!Array.isArray(container)) return false
  return container.every((item: unknown) => ownWord(item, '_key') !== undefined)
}

function joined(parts: readonly PageContent[]): PageContent {
  return {
    claims: parts.flatMap(({claims}) => claims),
    tables: parts.flatMap(({tables}) => tables),
    mechanisms: parts.flatMap(({mechanisms}) => mechanisms),
    said: parts.flatMap(({said}) => said),
  }
}

/** Reads a page part by part, and what is known of a part not again. */
function readParts(root: Place, search: TextSearch, known: KnownParts): PageContent {
  const readPart = (place: Place, {field, isItem}: Omit<KnownPart, 'content'>) => {
    const before = known.get(place.container)
    if (before !== undefined && before.field === field && before.isItem === isItem) {
      return before.content
    }
    const content = readFrom(place, search)
    known.set(place.container, {field, isItem, content})
    return content
  }
  const scanner = createScanner(search)
  const parts = visit(root, scanner).flatMap((place) => {
    const field = place.at
    if (isEntangled(place)) return readFrom(place, search)
    if (!isListOfParts(place)) return readPart(place, {field, isItem: false})
    return visit(place, scanner).map((item) => readPart(item, {field, isItem: true}))
  })
  return joined([contentOf(scanner, search), ...parts])
}

/** Reads all of a page once; with `known`, only what has changed since. */
export function readContent(page: object, search: TextSearch, known?: KnownParts): PageContent {
  const root: Place = {container: page, at: undefined, inside: undefined}
  return known === undefined ? readFrom(root, search) : readParts(root, search, known)
}
