import type {GuardedTypeOption, PolicyOptions} from '../PolicyOptions.ts'
import {textSearchOf} from '../wording/TextSearch.ts'
import type {Claim} from './claimsOf.ts'
import {linksIn, type Link} from './linksIn.ts'
import {namesRisk} from './namesRisk.ts'
import {ownTexts} from './ownTexts.ts'
import {ownValue} from './ownValue.ts'
import {ownWord} from './ownWord.ts'
import {type KnownParts, readContent, type SaidTerm} from './PageContent.ts'

/** A guarded page and what the findings look at in it, read once. */
export type PageReading = {
  readonly page: Record<string, unknown>
  readonly guardedType: GuardedTypeOption
  readonly disclaimers: readonly Link[]
  readonly treatments: readonly Link[]
  readonly tables: readonly Link[]
  readonly mechanisms: readonly Link[]
  readonly claims: readonly Claim[]
  readonly said: readonly SaidTerm[]
  readonly namesRisk: boolean
  readonly jurisdictions: readonly string[]
  readonly language: string | undefined
}

/** How pages are read: by which options, and what is known of their parts, if that may be used. */
export type PageReader = {readonly options: PolicyOptions; readonly known?: KnownParts | undefined}

/** Reads a page of a guarded type, whatever JSON it is. */
export function readPage(
  page: Record<string, unknown>,
  guardedType: GuardedTypeOption,
  {options, known}: PageReader,
): PageReading {
  const {fields} = options
  const {claims, tables, mechanisms, said} = readContent(page, textSearchOf(options), known)
  return {
    page,
    guardedType,
    disclaimers: linksIn(page, fields.disclaimers),
    treatments: linksIn(page, fields.treatments),
    tables,
    mechanisms,
    claims,
    said,
    namesRisk: namesRisk(ownValue(page, fields.safety)),
    jurisdictions: ownTexts(page, fields.jurisdictions),
    language: ownWord(page, fields.language),
  }
}

/** The bare ids of the documents that a page names, each once. */
export function namedIds({
  disclaimers,
  treatments,
  tables,
  mechanisms,
  claims,
}: Pick<PageReading, 'disclaimers' | 'treatments' | 'tables' | 'mechanisms' | 'claims'>): string[] {
  const ids = new Set<string>()
  for (const links of [disclaimers, treatments, tables, mechanisms]) {
    for (const {id} of links) ids.add(id)
  }
  for (const {sources} of claims) for (const {id} of sources) ids.add(id)
  return [...ids]
}
