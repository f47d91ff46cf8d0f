import type {TextSearch} from '../wording/TextSearch.ts'
import {claimsOf, type Claim} from './claimsOf.ts'
import {embedOf} from './embedOf.ts'
import type {Link} from './linksIn.ts'
import {createTextCollector, type ShownText} from './textsOf.ts'
import {type Visitor, walk} from './walk.ts'

/** What a page, or a part of it, holds at any depth. */
export type PageScan = {
  readonly claims: readonly Claim[]
  readonly tables: readonly Link[]
  readonly mechanisms: readonly Link[]
  /** Those that readers see and that may say a term. */
  readonly texts: readonly ShownText[]
}

/** A scan, and what fills it as a page is walked. */
export type Scanner = Required<Visitor> & {readonly scan: PageScan}

/** Begins a scan. Texts are left out unless it is said what is looked for in them. */
export function createScanner(search?: TextSearch): Scanner {
  const claims: Claim[] = []
  const tables: Link[] = []
  const mechanisms: Link[] = []
  const collector = search === undefined ? undefined : createTextCollector(search)
  return {
    scan: {claims, tables, mechanisms, texts: collector?.texts ?? []},
    onContainer: (place) => {
      collector?.onContainer(place)
      if (place.at === 'markDefs' && place.inside !== undefined) {
        for (const claim of claimsOf(place.inside)) claims.push(claim)
      }
    },
    onText: (text, at, place) => {
      if (at !== '_type') {
        collector?.onText(text, at, place)
        return
      }
      const table = text === 'comparisonTableEmbed' ? embedOf(place, 'comparisonTable') : undefined
      if (table !== undefined) tables.push(table)
      const mechanism = text === 'mechanismEmbed' ? embedOf(place, 'mechanism') : undefined
      if (mechanism !== undefined) mechanisms.push(mechanism)
    },
  }
}

/** Reads a page once, without its texts. */
export function scanPage(page: unknown): PageScan {
  const scanner = createScanner()
  walk(page, scanner)
  return scanner.scan
}
