import type {ComparisonTableResult} from '../queries/fragments/comparisonTable.ts'
import type {MechanismResult} from '../queries/fragments/mechanism.ts'
import type {SafetyResult} from '../queries/fragments/safety.ts'
import type {TreatmentResult} from '../queries/fragments/treatment.ts'
import {cellsOf} from './cellsOf.ts'
import {type Citation, citationsAt} from './Citation.ts'
import {place} from './place.ts'
import type {ReadBlock} from './readBody.ts'
import type {RenderedPage} from './RenderedPage.ts'

/** Every citation of a page in reading order: its text, the facts of its treatments, its risks. */
export function citationsOfPage(page: RenderedPage, body: ReadBlock[]): Citation[] {
  return [
    ...citationsOfBody(body),
    ...(page._type === 'treatmentPage' ? citationsOfTreatments(page.treatments) : []),
    ...citationsOfSafety(page.safety),
  ]
}

const NONE: Citation[] = []

export function citationsOfBody(body: ReadBlock[]): Citation[] {
  const citations: Citation[] = []
  for (const read of body) citations.push(...citationsOfBlock(read))
  return citations
}

export function citationsOfMechanism(mechanism: MechanismResult | null, at: string): Citation[] {
  return (mechanism?.steps ?? []).flatMap(({_key, sources}) =>
    citationsAt(place.step(at, _key), sources),
  )
}

export function citationsOfTable(table: ComparisonTableResult | null, at: string): Citation[] {
  if (!table) return []
  return (table.rows ?? []).flatMap((row) =>
    cellsOf(table, row).flatMap(({comparator, cell}) =>
      citationsAt(place.cell(at, row._key, comparator._key), cell?.sources),
    ),
  )
}

function citationsOfTreatments(treatments: RenderedPage['treatments']): Citation[] {
  return (treatments ?? []).flatMap((treatment) =>
    treatment ? citationsOfTreatment(treatment) : [],
  )
}

export function citationsOfSafety(safety: SafetyResult | null): Citation[] {
  return (safety?.risks ?? []).flatMap(({_key, sources}) => citationsAt(place.risk(_key), sources))
}

function citationsOfTreatment({_id, regulatoryStatus}: TreatmentResult): Citation[] {
  return (regulatoryStatus ?? []).flatMap(({_key, source}) =>
    citationsAt(place.status(_id, _key), [source]),
  )
}

function citationsOfBlock({block}: ReadBlock): Citation[] {
  if (block?._type === 'mechanismEmbed') {
    return citationsOfMechanism(block.mechanism, place.embed(block._key))
  }
  if (block?._type === 'comparisonTableEmbed') {
    return citationsOfTable(block.comparisonTable, place.embed(block._key))
  }
  if (block?._type !== 'block' || block.claims.length === 0) return NONE
  return block.claims.flatMap(({claim}) =>
    citationsAt(place.claim(block._key, claim._key), claim.sources),
  )
}
