import type {PolicyOptions} from '../PolicyOptions.ts'
import {type FoundTerm, findTerms} from '../wording/findTerms.ts'
import {textSearchOf} from '../wording/TextSearch.ts'
import {ownValue} from './ownValue.ts'
import {textsIn} from './textsOf.ts'

/** The fields of other documents that readers see on the page. Titles of sources are not among them. */
export const SHOWN_FIELDS = {
  disclaimers: ['text', 'shortText'],
  treatments: ['name', 'activeIngredient'],
  tables: ['caption', 'comparators', 'rows', 'noHeadToHeadNote', 'summary'],
  mechanisms: ['name', 'summary', 'steps', 'uncertaintyStatement'],
} as const

/** As what a page shows another document. */
export type ShownRole = keyof typeof SHOWN_FIELDS

function search(
  document: Record<string, unknown>,
  role: ShownRole,
  options: PolicyOptions,
): FoundTerm[] {
  const textSearch = textSearchOf(options)
  const fields = SHOWN_FIELDS[role].map((name) => [name, ownValue(document, name)] as const)
  // A disclaimer about the regulatory status is a statement about it, with a legal basis of its own.
  const isStatus = ownValue(document, 'kind') === 'regulatoryStatus'
  const found = textsIn(Object.fromEntries(fields), textSearch).flatMap(({text, parts}) =>
    findTerms(
      {text, parts: isStatus ? [{end: text.length, claims: ['regulatory']}] : parts},
      textSearch.lexicon,
    ),
  )
  return [...new Map(found.map((one) => [one.term.id, one])).values()]
}

/** Many pages link the same few documents, and documents in evidence never change. */
const searched = new WeakMap<PolicyOptions, WeakMap<object, FoundTerm[]>>()

/** The terms that a linked document says on the pages that show it, each once. */
export function shownTerms(
  document: Record<string, unknown>,
  role: ShownRole,
  options: PolicyOptions,
): readonly FoundTerm[] {
  const known = searched.get(options) ?? new WeakMap<object, FoundTerm[]>()
  searched.set(options, known)
  const found = known.get(document) ?? search(document, role, options)
  known.set(document, found)
  return found
}
