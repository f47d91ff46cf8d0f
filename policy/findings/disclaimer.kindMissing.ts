import type {DemandReason} from '../demandedKinds.ts'
import {defineFinding} from '../FindingRule.ts'
import {attribute, every, literal, some} from '../groq/conditions.ts'
import {isLink, isPublished, isPublishedLink} from '../groq/links.ts'
import type {PolicyOptions} from '../PolicyOptions.ts'
import type {Reading} from '../reading/Reading.ts'
import {requiredKinds} from '../requiredKinds.ts'

/** A linked disclaimer that is not readable may have any kind: evidence.unreadable blocks for it. */
function someKindIsUnknown(reading: Reading): boolean {
  return reading.disclaimers.some(({target}) => target.state === 'unreadable')
}

/** In the treatments of a page: approved in every jurisdiction of the page, and nowhere otherwise. */
function isApproved({fields}: PolicyOptions): string {
  const places = `^.${attribute(fields.jurisdictions)}[@ > ""]`
  const statuses = '@->regulatoryStatus'
  const own = `jurisdiction in ^.^.${attribute(fields.jurisdictions)}[@ > ""]`
  const approved = `${statuses}[${own} && status == "approved"]`
  return [
    `count(${places}) > 0`,
    every(statuses, own, 'status == "approved"'),
    `count(array::unique(${places})) == count(array::unique(${approved}.jurisdiction))`,
  ].join(' && ')
}

/** When nothing makes a demand. */
function isUncalledFor(because: DemandReason, options: PolicyOptions): string {
  const {evidenceTypes, fields} = options
  const treatments = attribute(fields.treatments)
  const isTreatment = isPublishedLink(evidenceTypes.treatment)
  const table = 'comparisonTable'
  switch (because) {
    case 'guardedPage':
      return 'false'
    case 'unapprovedFormulation':
      return every(treatments, isTreatment, isApproved(options))
    case 'compoundedFormulation':
      return every(treatments, isTreatment, '@->compounded == false')
    case 'noHeadToHead':
      return every(
        attribute(fields.body),
        `_type == "${table}Embed" && ${isLink(table)} && ${isPublished(evidenceTypes[table], table)}`,
        `${table}->headToHead == true`,
      )
    default:
      return 'true'
  }
}

type GroupedDemand = {
  readonly reasons: readonly DemandReason[]
  readonly kinds: readonly (readonly string[])[]
}

/** What the same reasons demand together, which says it in fewer words. */
function groupedDemands({demandedKinds}: PolicyOptions): GroupedDemand[] {
  const byKinds = Map.groupBy(demandedKinds, ({oneOf}) => oneOf.toSorted().join())
  const demands = [...byKinds.values()].map((same) => ({
    reasons: [...new Set(same.map(({because}) => because))],
    oneOf: same[0]?.oneOf ?? [],
  }))
  const byReasons = Map.groupBy(demands, ({reasons}) => reasons.toSorted().join())
  return [...byReasons.values()].map((same) => ({
    reasons: same[0]?.reasons ?? [],
    kinds: same.map(({oneOf}) => oneOf),
  }))
}

export const disclaimerKindMissing = defineFinding({
  code: 'disclaimer.kindMissing',
  level: 'error',
  find: (reading) => {
    if (someKindIsUnknown(reading)) return []
    const {fields} = reading.options
    return requiredKinds(reading)
      .filter(({isMet}) => !isMet)
      .map(({because: [first], oneOf}) => ({
        path: [fields.disclaimers],
        details: {variant: first?.reason, kinds: oneOf, titles: first?.titles},
      }))
  },
  groq: (options) => {
    const {evidenceTypes, fields} = options
    const isDisclaimer = isPublishedLink(evidenceTypes.disclaimer)
    const demands = groupedDemands(options).map(({reasons, kinds}) => {
      const uncalled = reasons.map((reason) => isUncalledFor(reason, options))
      const met = kinds.map((oneOf) =>
        some(attribute(fields.disclaimers), `${isDisclaimer} && @->kind in ${literal(oneOf)}`),
      )
      return `((${uncalled.join(' && ')}) || (${met.join(' && ')}))`
    })
    return demands.join(' && ') || 'true'
  },
})
