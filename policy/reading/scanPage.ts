import {claimsOf, type Claim} from './claimsOf.ts'
import {embedOf} from './embedOf.ts'
import {isRecord} from './isRecord.ts'
import type {Link} from './linksIn.ts'
import {type ShownText, textsOf} from './textsOf.ts'
import {walk} from './walk.ts'

/** What a page holds at any depth. */
export type PageScan = {
  readonly claims: readonly Claim[]
  readonly tables: readonly Link[]
  readonly mechanisms: readonly Link[]
  readonly texts: readonly ShownText[]
}

/** Reads a page once. Texts are left out unless it is said which fields readers do not see. */
export function scanPage(page: unknown, hiddenFields?: ReadonlySet<string>): PageScan {
  const claims: Claim[] = []
  const tables: Link[] = []
  const mechanisms: Link[] = []
  const texts: ShownText[] = []
  walk(page, (place) => {
    const {container} = place
    if (hiddenFields !== undefined) {
      for (const text of textsOf(place, hiddenFields)) texts.push(text)
    }
    if (!isRecord(container)) return
    for (const claim of claimsOf(container, place)) claims.push(claim)
    const table = embedOf(container, place, 'comparisonTable')
    if (table !== undefined) tables.push(table)
    const mechanism = embedOf(container, place, 'mechanism')
    if (mechanism !== undefined) mechanisms.push(mechanism)
  })
  return {claims, tables, mechanisms, texts}
}
