import type {DemandReason} from '../demandedKinds.ts'
import {defineFinding} from '../FindingRule.ts'
import {isApprovedIn} from '../reading/isApprovedIn.ts'
import {ownValue} from '../reading/ownValue.ts'
import {ownWord} from '../reading/ownWord.ts'
import {publishedAmong} from '../reading/publishedAmong.ts'
import type {Reading} from '../reading/Reading.ts'

/** The titles of what makes a demand; undefined when nothing makes it. */
function demandedBy(because: DemandReason, reading: Reading): string[] | undefined {
  const titles = titlesDemanding(because, reading)
  return because === 'guardedPage' || titles.length > 0 ? titles : undefined
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

/** A linked disclaimer that is not readable may have any kind: evidence.unreadable blocks for it. */
function someKindIsUnknown(reading: Reading): boolean {
  return reading.disclaimers.some(({target}) => target.state === 'unreadable')
}

export const disclaimerKindMissing = defineFinding({
  code: 'disclaimer.kindMissing',
  level: 'error',
  find: (reading) => {
    if (someKindIsUnknown(reading)) return []
    const {demandedKinds, fields} = reading.options
    const present = new Set(
      publishedAmong(reading.disclaimers).map(({document}) => ownWord(document, 'kind')),
    )
    const reported = new Set<string>()
    return demandedKinds.flatMap(({because, oneOf}) => {
      if (oneOf.some((kind) => present.has(kind))) return []
      const titles = demandedBy(because, reading)
      const kinds = oneOf.join()
      if (titles === undefined || reported.has(kinds)) return []
      reported.add(kinds)
      return [{path: [fields.disclaimers], details: {variant: because, kinds: oneOf, titles}}]
    })
  },
})
