import {defineFinding, type Occurrence} from '../FindingRule.ts'
import type {LexiconTerm} from '../lexicon/Lexicon.ts'
import type {PolicyOptions} from '../PolicyOptions.ts'
import {ownValue} from '../reading/ownValue.ts'
import {publishedAmong, type PublishedLink} from '../reading/publishedAmong.ts'
import type {Reading} from '../reading/Reading.ts'
import {pathOfText, textsIn} from '../reading/textsOf.ts'
import {type FoundTerm, findTerms} from '../wording/findTerms.ts'
import {textSearchOf} from '../wording/TextSearch.ts'

/** The fields of other documents that readers see on the page. Titles of sources are not among them. */
const SHOWN_FIELDS = {
  disclaimers: ['text', 'shortText'],
  treatments: ['name', 'activeIngredient'],
  tables: ['caption', 'comparators', 'rows', 'noHeadToHeadNote', 'summary'],
  mechanisms: ['name', 'summary', 'steps', 'uncertaintyStatement'],
} as const

const SHOWN = ['disclaimers', 'treatments', 'tables', 'mechanisms'] as const

function variantOf({level}: LexiconTerm, place: 'page' | 'shown'): string | undefined {
  if (place === 'shown') return level === 'error' ? 'shown' : 'shownCaution'
  return level === 'error' ? undefined : 'caution'
}

function detailsOf({term, words}: FoundTerm) {
  return {term: term.id, words, instead: term.instead}
}

function onPage({options, texts}: Reading): Occurrence[] {
  const {lexicon} = textSearchOf(options)
  return texts.flatMap((text) =>
    findTerms(text, lexicon).map((found) => ({
      path: pathOfText(text),
      details: {...detailsOf(found), variant: variantOf(found.term, 'page')},
      level: found.term.level,
    })),
  )
}

function searchDocument(
  document: Record<string, unknown>,
  fields: readonly string[],
  options: PolicyOptions,
): FoundTerm[] {
  const search = textSearchOf(options)
  const shown = Object.fromEntries(fields.map((name) => [name, ownValue(document, name)]))
  // A disclaimer about the regulatory status is a statement about it, with a legal basis of its own.
  const isStatus = ownValue(document, 'kind') === 'regulatoryStatus'
  const found = textsIn(shown, search).flatMap(({text, parts}) =>
    findTerms(
      {text, parts: isStatus ? [{end: text.length, claims: ['regulatory']}] : parts},
      search.lexicon,
    ),
  )
  return [...new Map(found.map((one) => [one.term.id, one])).values()]
}

/** Many pages link the same few documents, and documents in evidence never change. */
const searched = new WeakMap<PolicyOptions, WeakMap<object, FoundTerm[]>>()

/** What a linked document shows, each term once. */
function inDocument(
  {document, id, path, title}: PublishedLink,
  fields: readonly string[],
  {options}: Reading,
): Occurrence[] {
  const known = searched.get(options) ?? new WeakMap<object, FoundTerm[]>()
  searched.set(options, known)
  const found = known.get(document) ?? searchDocument(document, fields, options)
  known.set(document, found)
  return found.map((one) => ({
    path,
    details: {...detailsOf(one), id, title, variant: variantOf(one.term, 'shown')},
    level: one.term.level,
  }))
}

export const wordingProhibited = defineFinding({
  code: 'wording.prohibited',
  level: 'error',
  find: (reading) => [
    ...onPage(reading),
    ...SHOWN.flatMap((role) =>
      publishedAmong(reading[role]).flatMap((link) =>
        inDocument(link, SHOWN_FIELDS[role], reading),
      ),
    ),
  ],
})
