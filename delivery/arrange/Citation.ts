import type {CitedSources, SourceResult} from '../queries/fragments/source.ts'

/** One source cited in one place of a page. */
export type Citation = {place: string; source: SourceResult}

/** The citations of one place. References whose document is gone are left out. */
export function citationsAt(place: string, sources: CitedSources | undefined): Citation[] {
  return (sources ?? []).flatMap((source) => (source ? [{place, source}] : []))
}
