import type {SourceResult} from '../queries/fragments/source.ts'
import type {Citation} from './Citation.ts'
import {toId} from './toId.ts'

/** A source with its number on the page and the ids of the places that cite it. */
export type NumberedSource = {number: number; source: SourceResult; places: string[]}

/** The page's sources by document id, in order of first citation. */
export type Numbering = ReadonlyMap<string, NumberedSource>

/** Numbers each source once, from 1, in the order in which the citations come. */
export function numberSources(citations: Citation[], idPrefix: string): Numbering {
  const numbering = new Map<string, NumberedSource>()
  for (const {place, source} of citations) {
    const known = numbering.get(source._id)
    const numbered = known ?? {number: numbering.size + 1, source, places: []}
    numbering.set(source._id, numbered)
    const id = citationId(idPrefix, place, numbered.number)
    if (!numbered.places.includes(id)) numbered.places.push(id)
  }
  return numbering
}

/** The id of the mark in the text that stands for one source in one place. */
export function citationId(idPrefix: string, place: string, number: number): string {
  return toId(`${idPrefix}cite`, place, number)
}

/** The id of a source in the list of sources. */
export function sourceId(idPrefix: string, number: number): string {
  return toId(`${idPrefix}source`, number)
}
