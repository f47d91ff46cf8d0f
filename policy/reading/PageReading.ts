import type {FieldPath} from '../Finding.ts'
import type {GuardedTypeOption, PolicyOptions} from '../PolicyOptions.ts'
import {type FoundTerm, findTerms} from '../wording/findTerms.ts'
import {type TextSearch, textSearchOf} from '../wording/TextSearch.ts'
import type {Claim} from './claimsOf.ts'
import {linksIn, type Link} from './linksIn.ts'
import {namesRisk} from './namesRisk.ts'
import {ownTexts} from './ownTexts.ts'
import {ownValue} from './ownValue.ts'
import {ownWord} from './ownWord.ts'
import {scanPage} from './scanPage.ts'
import {pathOfText, type ShownText} from './textsOf.ts'

/** A term of the lexicon that a page says, and where. */
export type SaidTerm = FoundTerm & {readonly path: FieldPath}

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

function saidIn(texts: readonly ShownText[], {lexicon}: TextSearch): SaidTerm[] {
  return texts.flatMap((text) =>
    findTerms(text, lexicon).map((found) => ({...found, path: pathOfText(text)})),
  )
}

/** Reads a page of a guarded type, whatever JSON it is. */
export function readPage(
  page: Record<string, unknown>,
  guardedType: GuardedTypeOption,
  options: PolicyOptions,
): PageReading {
  const {fields} = options
  const search = textSearchOf(options)
  const {claims, tables, mechanisms, texts} = scanPage(page, search)
  return {
    page,
    guardedType,
    disclaimers: linksIn(page, fields.disclaimers),
    treatments: linksIn(page, fields.treatments),
    tables,
    mechanisms,
    claims,
    said: saidIn(texts, search),
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
