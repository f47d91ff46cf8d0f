import type {DemandReason} from './demandedKinds.ts'
import {isApprovedIn} from './reading/isApprovedIn.ts'
import {ownValue} from './reading/ownValue.ts'
import {ownWord} from './reading/ownWord.ts'
import {publishedAmong} from './reading/publishedAmong.ts'
import type {Reading} from './reading/Reading.ts'
import type {DisclaimerKind} from './vocabulary/disclaimerKind.ts'

/** Why a kind of disclaimer is needed, with the titles of the treatments or tables that it is about. */
export type RequiredBecause = {readonly reason: DemandReason; readonly titles: readonly string[]}

/** A page needs a disclaimer of one of these kinds. */
export type RequiredKind = {
  readonly oneOf: readonly DisclaimerKind[]
  /** At least one reason. */
  readonly because: readonly RequiredBecause[]
  /** Whether a published disclaimer that the page links is of one of the kinds. */
  readonly isMet: boolean
}

function titlesDemanding(because: DemandReason, reading: Reading): string[] {
  const treatments = publishedAmong(reading.treatments)
  switch (because) {
    case 'unapprovedFormulation':
      return treatments
        .filter(({document}) => !isApprovedIn(document, reading.jurisdictions))
        .map(({title}) => title)
    case 'compoundedFormulation':
      return treatments
        .filter(({document}) => ownValue(document, 'compounded') !== false)
        .map(({title}) => title)
    case 'noHeadToHead':
      return publishedAmong(reading.tables)
        .filter(({document}) => ownValue(document, 'headToHead') !== true)
        .map(({title}) => title)
    default:
      return []
  }
}

/** The kinds of disclaimer that a page needs, each set of kinds once, in the order of the table. */
export function requiredKinds(reading: Reading): RequiredKind[] {
  const present = new Set(
    publishedAmong(reading.disclaimers).map(({document}) => ownWord(document, 'kind')),
  )
  const required = new Map<string, RequiredKind>()
  for (const {because, oneOf} of reading.options.demandedKinds) {
    const titles = titlesDemanding(because, reading)
    if (because !== 'guardedPage' && titles.length === 0) continue
    const kinds = oneOf.toSorted().join()
    const known = required.get(kinds)
    required.set(kinds, {
      oneOf: known?.oneOf ?? oneOf,
      because: [...(known?.because ?? []), {reason: because, titles}],
      isMet: oneOf.some((kind) => present.has(kind)),
    })
  }
  return [...required.values()]
}
