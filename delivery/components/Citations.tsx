import {fill} from '../arrange/fill.ts'
import {citationId, sourceId} from '../arrange/numberSources.ts'
import type {PageContext} from '../arrange/PageContext.ts'
import type {CitedSources} from '../queries/fragments/source.ts'
import {type CitationMark, CitationMarks} from './CitationMarks.tsx'

export type CitationsProps = {place: string; sources: CitedSources; context: PageContext}

/** The numbers of the sources that stand behind what was just said; nothing where none does. */
export function Citations({place, sources, context}: CitationsProps) {
  const marks = marksOf({place, sources, context})
  const Marks = context.components.citations ?? CitationMarks
  return marks.length > 0 ? <Marks context={context} marks={marks} /> : null
}

function marksOf({place, sources, context}: CitationsProps): CitationMark[] {
  const {numbering, idPrefix, messages} = context
  const cited = (sources ?? []).flatMap((source) => (source && numbering.get(source._id)) ?? [])
  return [...new Set(cited)]
    .toSorted((a, b) => a.number - b.number)
    .map(({number, source}) => ({
      number,
      source,
      id: citationId(idPrefix, place, number),
      href: `#${sourceId(idPrefix, number)}`,
      label: fill(messages.sources.cite, {number}),
    }))
}
