import {citationId, sourceId} from '../arrange/numberSources.ts'
import type {PageContext} from '../arrange/PageContext.ts'
import {fill} from '../arrange/fill.ts'
import type {CitedSources} from '../queries/fragments/source.ts'

export type CitationsProps = {place: string; sources: CitedSources; context: PageContext}

/** The numbers of the sources that stand behind what was just said, each a link to its source. */
export function Citations({place, sources, context}: CitationsProps) {
  const {numbering, idPrefix, messages} = context
  const numbers = (sources ?? []).flatMap((source) => {
    const number = source ? numbering.get(source._id)?.number : undefined
    return number === undefined ? [] : [number]
  })
  if (numbers.length === 0) return null
  return (
    <sup className="caveat-citations">
      {[...new Set(numbers)]
        .toSorted((a, b) => a - b)
        .map((number) => (
          <a
            aria-label={fill(messages.sources.cite, {number})}
            href={`#${sourceId(idPrefix, number)}`}
            id={citationId(idPrefix, place, number)}
            key={number}
            role="doc-noteref"
          >
            {number}
          </a>
        ))}
    </sup>
  )
}
